// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
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
} from "../../src/index.js";
import { createUsersApiStandIn, makePeople } from "../../src/testing/index.js";

const people = makePeople(40);
const ids = people.map(({ id }) => id);
const [emma = ""] = ids;

function renderPeople(ui: ReactNode) {
  const api = createUsersApiStandIn({ people });
  const client = createUsersClient({ fetch: api.fetch, getAccessToken: () => "any" });
  render(<UsersProvider client={client}>{ui}</UsersProvider>);
}

test("badge, avatar, name, card and group work in a page without layout", async () => {
  renderPeople(
    <>
      <CurrentUserBadge />
      <UserAvatar userId={emma} label />
      <UserName userId={emma} />
      <UserCard userId={emma} />
      <UserAvatarGroup users={ids.map((id) => ({ id }))} />
    </>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Emma Lindqvist" }));
  expect(await screen.findByRole("dialog", { name: "Emma Lindqvist" })).toBeTruthy();
  await userEvent.keyboard("{Escape}");
  await userEvent.click(screen.getByRole("button", { name: /show all 40/ }));
  const list = within(await screen.findByRole("dialog", { name: "People" }));
  expect(list.getAllByRole("listitem")).toHaveLength(40);
});

test("a picker of many is walked, filled and emptied by keys in a page without layout", async () => {
  renderPeople(<UserPicker multiple label="Reviewers" suggestions={people} suggestCurrentUser />);
  await userEvent.click(screen.getByRole("combobox"));
  await screen.findByRole("option", { name: /\(you\)/ });
  await userEvent.keyboard("{PageDown}{PageDown}{PageDown}{ArrowDown}{Enter}");
  await userEvent.keyboard("{ArrowUp}{Enter}{Escape}");
  expect(await screen.findAllByRole("row")).toHaveLength(2);
  await userEvent.keyboard("{Backspace}{Backspace}");
  expect(screen.getAllByRole("row")).toHaveLength(1);
});
