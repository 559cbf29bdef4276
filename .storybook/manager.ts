import { addons } from "storybook/manager-api";
import { create, getPreferredColorScheme } from "storybook/theming";

addons.setConfig({
  sidebar: { showRoots: false },
  layoutCustomisations: {
    // The first page is for looking at.
    showPanel: ({ storyId }, isShown) => isShown && storyId !== "picker-at-work--picker-at-work",
  },
  theme: create({ base: getPreferredColorScheme(), brandTitle: "itwin-people-picker" }),
});
