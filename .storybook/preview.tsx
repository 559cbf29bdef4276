import "@itwin/itwinui-react/styles.css";
import "../src/styles.css";
import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import { moods, type Mood } from "../stories/support/moods.js";
import { storyLanguage, storyLanguages } from "../stories/support/storyLanguages.js";
import { StoryPage } from "../stories/support/StoryPage.js";
import { StoryUsers } from "../stories/support/StoryUsers.js";
import type { StoryUsersApi } from "../stories/support/StoryUsersApi.js";
import { describeProps } from "./describeProps.js";

/** `findBy` and `waitFor` give a slow machine this many milliseconds. */
configure({ asyncUtilTimeout: 10_000 });

const preview: Preview = {
  initialGlobals: { theme: "light", direction: "ltr", language: "en", mood: "fast" },
  globalTypes: {
    theme: {
      description: "Theme",
      toolbar: {
        icon: "mirror",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
          { value: "light-hc", title: "Light, high contrast" },
          { value: "dark-hc", title: "Dark, high contrast" },
          { value: "os", title: "As the system" },
        ],
      },
    },
    direction: {
      description: "Direction of the page",
      toolbar: {
        icon: "transfer",
        dynamicTitle: true,
        items: [
          { value: "ltr", title: "Left to right" },
          { value: "rtl", title: "Right to left" },
        ],
      },
    },
    language: {
      description: "Language of the texts",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: storyLanguages.map(({ tag, title }) => ({ value: tag, title })),
      },
    },
    mood: {
      description: "How the Users API answers",
      toolbar: {
        icon: "lightning",
        dynamicTitle: true,
        items: Object.entries(moods).map(([value, { title }]) => ({ value, title })),
      },
    },
  },
  argTypesEnhancers: [describeProps],
  decorators: [
    (Story, { globals, parameters, canvasElement, viewMode }) => {
      const { tag, direction, messages } = storyLanguage(globals["language"]);
      return (
        <StoryPage
          theme={String(globals["theme"])}
          direction={globals["direction"] === "rtl" ? "rtl" : direction}
          language={tag}
          isInDocs={viewMode === "docs"}
          isWholePage={parameters["isWholePage"] === true}
        >
          <StoryUsers
            api={parameters["usersApi"] as StoryUsersApi | undefined}
            mood={globals["mood"] as Mood}
            messages={messages}
            canvasElement={canvasElement}
          >
            <Story />
          </StoryUsers>
        </StoryPage>
      );
    },
  ],
  parameters: {
    layout: "fullscreen",
    // The page is a host's own, whose colours are the theme's.
    backgrounds: { disable: true },
    options: {
      storySort: {
        order: [
          "Picker at work",
          "Introduction",
          "Guide",
          [
            "Getting started",
            "Sign-in",
            "Moving from a hand-written ComboBox",
            "Picking many",
            "Before typing",
            "Rules of the host",
            "In forms",
            "Shaping it",
            "Names, groups and cards",
            "Keyboard",
            "Theming",
            "Languages",
            "Testing",
            "Server rendering",
            "Content security",
            "Events",
            "Privacy",
            "Requests",
            "Limits of the API",
          ],
          "UserPicker",
          [
            "UserPicker",
            "Searching",
            "Failing and waiting",
            "The choice",
            "Many",
            "Before typing",
            "Pasted lists",
            "Rules of the host",
            "Groups and invitations",
            "In forms",
            "Shaping it",
            "Events",
            "Names",
            "Places",
            "Narrow screens",
          ],
          "UserName",
          "UserAvatar",
          "UserAvatarGroup",
          "UserCard",
          "CurrentUserBadge",
          "UsersProvider",
          "Hooks",
          "Client",
          "Languages",
          "Themes",
          "Requests",
          "Live",
        ],
      },
    },
    a11y: {
      test: "error",
      // Off by default, because few stories have landmarks. These do.
      config: { rules: [{ id: "region", enabled: true }] },
      options: {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: { "target-size": { enabled: true } },
      },
    },
  },
};

export default preview;
