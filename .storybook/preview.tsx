import "@itwin/itwinui-react/styles.css";
import "../src/styles.css";
import { ThemeProvider, type ThemeType } from "@itwin/itwinui-react";
import type { Preview } from "@storybook/react-vite";

const preview: Preview = {
  initialGlobals: { theme: "light" },
  globalTypes: {
    theme: {
      description: "Theme",
      toolbar: { icon: "mirror", items: ["light", "dark"], dynamicTitle: true },
    },
  },
  decorators: [
    (Story, { globals }) => (
      <ThemeProvider theme={globals["theme"] as ThemeType} includeCss={false}>
        <Story />
      </ThemeProvider>
    ),
  ],
  parameters: {
    a11y: {
      test: "error",
      options: {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: { "target-size": { enabled: true } },
      },
    },
  },
};

export default preview;
