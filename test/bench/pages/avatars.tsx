import { Avatar } from "@itwin/itwinui-react";
import { InTheme } from "./InTheme.js";
import { openStage } from "./openStage.js";

openStage({ avatar: (index) => <Avatar key={index} size="medium" abbreviation="AS" /> }, InTheme);
