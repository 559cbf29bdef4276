import { ThemeProvider, type ThemeType } from "@itwin/itwinui-react";
import type { ReactElement, ReactNode } from "react";
import "./StoryPage.css";

/** Props of `StoryPage`. */
export interface StoryPageProps {
  /** One of iTwinUI's themes; `-hc` at its end asks for high contrast. */
  theme: string;
  direction: "ltr" | "rtl";
  /** BCP 47. */
  language: string;
  /** Whether the story is one of several on a page of docs. */
  isInDocs: boolean;
  /** Whether the story brings its own landmarks and uses all of the page. */
  isWholePage: boolean;
  children: ReactNode;
}

/** What a host's page is around a story: theme, direction, and a landmark. */
export function StoryPage(props: StoryPageProps): ReactElement {
  const { theme, direction, language, isInDocs, isWholePage, children } = props;
  const Landmark = isInDocs ? "div" : "main";
  return (
    <ThemeProvider
      className={isInDocs ? undefined : "story-page"}
      theme={theme.replace("-hc", "") as ThemeType}
      themeOptions={{ highContrast: theme.endsWith("-hc") }}
      includeCss={false}
      dir={direction}
      lang={language}
    >
      {isWholePage ? children : <Landmark className="story-main">{children}</Landmark>}
    </ThemeProvider>
  );
}
