import { Avatar } from "@itwin/itwinui-react";
import { InTheme } from "./InTheme.js";
import { openStage } from "./openStage.js";

openStage(
  {
    avatar: (index) => (
      <span key={index} className="bench-avatar">
        <Avatar size="medium" abbreviation="AS" />
      </span>
    ),
  },
  InTheme,
);
