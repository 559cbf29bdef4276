import { ThemeProvider } from "@itwin/itwinui-react";
import type { ComponentProps, ReactElement } from "react";
import {
  CurrentUserBadge,
  UserAvatarGroup,
  UserCard,
  UserPicker,
  type User,
} from "../../src/index.js";
import "./ThemePanel.css";

/** Props of `ThemePanel`. */
export interface ThemePanelProps extends Pick<
  ComponentProps<typeof ThemeProvider>,
  "theme" | "themeOptions" | "future"
> {
  /** What the theme is called. */
  title: string;
  people: User[];
}

/** A part of a host's page with a theme of its own. */
export function ThemePanel({
  title,
  people,
  themeOptions,
  ...theme
}: ThemePanelProps): ReactElement {
  const [author] = people;
  return (
    <ThemeProvider
      {...theme}
      includeCss={false}
      themeOptions={{ ...themeOptions, applyBackground: true }}
      className="theme-panel"
      role="group"
      aria-label={title}
    >
      <strong>{title}</strong>
      <CurrentUserBadge />
      <p>
        {author && <UserCard user={author} />} asked{" "}
        <UserAvatarGroup users={people} maxVisible={3} />
      </p>
      <UserPicker
        multiple
        label={`Reviewers, ${title}`}
        defaultValue={people.slice(0, 2)}
        suggestions={people}
      />
      <UserPicker label={`Owner, ${title}`} errorMessage="Choose somebody." />
    </ThemeProvider>
  );
}
