import { ThemeProvider } from "@itwin/itwinui-react";
import { createElement, type ComponentProps, type ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import {
  createUsersClient,
  CurrentUserBadge,
  UserAvatar,
  UserAvatarGroup,
  UserCard,
  UserName,
  UserPicker,
  UsersProvider,
} from "../../../src/index.js";

const ada = { id: "a", givenName: "Ada", surname: "Lovelace" };
const users = Array.from({ length: 9 }, (_, n) => ({ ...ada, id: `a${n}` }));
const client = createUsersClient({ getAccessToken: () => "token", fetch: () => Promise.reject() });
// Its children are the third argument, of which the types of a function component don't know.
const theme = { theme: "light" } as ComponentProps<typeof ThemeProvider>;
const many = { label: "Reviewers", multiple: true, defaultValue: users } as const;

/** What `style-src 'self'` refuses in a page. What a script sets afterwards it lets pass. */
const inlineStyle = /<style|<[^>]*\sstyle=[^>]*>/;

test.each<[string, ReactElement]>([
  ["an avatar", createElement(UserAvatar, { user: ada })],
  ["an avatar that loads", createElement(UserAvatar, { userId: "a" })],
  ["an avatar with a picture", createElement(UserAvatar, { user: ada, image: "/ada.png" })],
  ["a name", createElement(UserName, { user: ada })],
  ["a name that loads", createElement(UserName, { userId: "a" })],
  ["a card", createElement(UserCard, { user: ada })],
  ["a group", createElement(UserAvatarGroup, { users })],
  ["a badge", createElement(CurrentUserBadge)],
  ["a picker of nobody", createElement(UserPicker, { label: "Owner" })],
  ["a picker of one", createElement(UserPicker, { label: "Owner", defaultValue: ada })],
  ["a picker of many", createElement(UserPicker, { ...many, lockedIds: ["a1"], name: "reviewer" })],
  ["a picker with help", createElement(UserPicker, { ...many, errorMessage: "One too many." })],
])("a server sends %s without a style in the page", (_, element) => {
  const page = createElement(UsersProvider, { client }, element);
  const html = renderToString(createElement(ThemeProvider, theme, page));
  expect(html).toContain("ipp-");
  expect(html).not.toMatch(inlineStyle);
});
