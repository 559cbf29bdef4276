import { ComboBoxOwner } from "./ComboBoxOwner.js";
import { InTheme } from "./InTheme.js";
import { openStage } from "./openStage.js";

openStage({ picker: (index) => <ComboBoxOwner key={index} isVirtual /> }, InTheme);
