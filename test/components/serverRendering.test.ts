import { createElement, type ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import { UserAvatarGroup } from "../../src/components/UserAvatarGroup/UserAvatarGroup.js";
import { UserCard } from "../../src/components/UserCard/UserCard.js";
import { UserName } from "../../src/components/UserName/UserName.js";
import { UsersProvider } from "../../src/hooks/UsersProvider.js";

const ada = { id: "a", givenName: "Ada", surname: "Lovelace" };
const users = Array.from({ length: 9 }, (_, n) => ({ ...ada, id: `a${n}` }));

test.each<[string, ReactElement, string]>([
  ["a name", createElement(UserName, { user: ada }), "Ada Lovelace"],
  ["a name to look up", createElement(UserName, { userId: "a" }), "Loading person…"],
  ["a card", createElement(UserCard, { user: ada }), 'aria-expanded="false"'],
  ["a group", createElement(UserAvatarGroup, { users }), "+4"],
])("on a server there is %s, and nothing is asked for", (_, element, text) => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const client = createUsersClient({ getAccessToken: () => "token", fetch });
  expect(renderToString(createElement(UsersProvider, { client }, element))).toContain(text);
  expect(fetch).not.toHaveBeenCalled();
});
