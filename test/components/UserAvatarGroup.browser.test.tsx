import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { describe, expect, test } from "vitest";
import {
  UserAvatarGroup,
  type UserAvatarGroupProps,
} from "../../src/components/UserAvatarGroup/UserAvatarGroup.js";
import { createUsersApiStandIn, makePeople, type StandInFailure } from "../../src/testing/index.js";
import { displayName } from "../../src/people/displayName.js";
import { expectNoAxeViolations } from "../support/expectNoAxeViolations.js";
import { renderWithUsers } from "../support/renderWithUsers.js";
import { standInClient } from "../support/standInClient.js";

const people = makePeople(30);
const ids = people.map(({ id }) => ({ id }));
const names = people.map(displayName);

function render(props: Partial<UserAvatarGroupProps> = {}, fail?: StandInFailure) {
  const api = createUsersApiStandIn({ people });
  if (fail) api.fail(fail);
  const view = renderWithUsers(
    <>
      <button type="button">Before</button>
      <UserAvatarGroup users={people.slice(0, 12)} {...props} />
      <button type="button">After</button>
    </>,
    { client: standInClient(api) },
  );
  return { api, user: userEvent.setup(), ...view };
}

const more = () => screen.getByRole("button", { name: /more/ });
const avatarNames = () => screen.getAllByRole("img").map((avatar) => avatar.ariaLabel);

describe("the avatars", () => {
  test("are a named list of the first five, each named", () => {
    const { api } = render();
    const list = screen.getByRole("list", { name: "People" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(5);
    expect(avatarNames()).toEqual(names.slice(0, 5));
    expect(api.requests).toEqual([]);
  });

  test.each([
    [4, undefined, 4, null],
    [5, undefined, 5, null],
    [6, undefined, 5, "+1"],
    [12, 3, 3, "+9"],
    [12, 0, 0, "+12"],
    [12, -1, 0, "+12"],
  ])("of %i people with maxVisible %s are %i, and %s", (count, maxVisible, shown, text) => {
    render({ users: people.slice(0, count), maxVisible });
    expect(screen.queryAllByRole("img")).toHaveLength(shown);
    expect(screen.queryByRole("button", { name: /more/ })?.textContent ?? null).toBe(text);
  });

  test("show a person once who is there twice", () => {
    render({ users: [...people.slice(0, 3), ...people.slice(0, 3)] });
    expect(avatarNames()).toEqual(names.slice(0, 3));
  });

  test("of ids are looked up with one request, without moving anything", async () => {
    const { api } = render({ users: ids.slice(0, 12) });
    const root = more().parentElement;
    const before = root?.getBoundingClientRect();
    expect(screen.getAllByRole("img", { name: "Loading person…" })).toHaveLength(5);
    await screen.findByRole("img", { name: names[0] ?? "" });
    expect(avatarNames()).toEqual(names.slice(0, 5));
    expect(api.requests).toHaveLength(1);
    expect(root?.getBoundingClientRect()).toEqual(before);
  });

  test("stay where they are for who is unknown", async () => {
    render({ users: [{ id: "nobody" }, ...ids.slice(0, 1)] });
    await screen.findByRole("img", { name: "Unknown person" });
    expect(avatarNames()).toEqual(["Unknown person", names[0]]);
  });
});

describe("the list of names", () => {
  test("opens with the button, which says how many there are, and has everybody", async () => {
    const { user } = render({ label: "Reviewers" });
    expect(more()).toHaveProperty("ariaLabel", "7 more: show all 12 people");
    expect(more().ariaExpanded).toBe("false");
    expect(more().hasAttribute("aria-controls")).toBe(false);
    await user.click(more());
    const dialog = screen.getByRole("dialog", { name: "Reviewers" });
    expect(more().ariaExpanded).toBe("true");
    expect(more().getAttribute("aria-controls")).toBe(dialog.id);
    const rows = within(dialog).getAllByRole("listitem");
    expect(rows.map((row) => row.querySelector("bdi")?.textContent)).toEqual(names.slice(0, 12));
    expect(rows[1]?.textContent).toContain(people[1]?.email);
    await user.click(more());
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("gets the focus, and Escape gives it back", async () => {
    const { user } = render();
    more().focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("dialog")));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement).toBe(more());
  });

  test("closes when the focus or a pointer goes elsewhere", async () => {
    const { user } = render();
    more().focus();
    await user.keyboard("{Enter}");
    await user.tab();
    expect(document.activeElement?.textContent).toBe("After");
    expect(screen.queryByRole("dialog")).toBeNull();

    await user.click(more());
    expect(screen.getByRole("dialog")).toBeDefined();
    await user.click(screen.getByRole("main"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  test("scrolls when it is long, within the page", async () => {
    const { user } = render({ users: people });
    await user.click(more());
    const dialog = screen.getByRole("dialog");
    await expect.poll(() => dialog.getBoundingClientRect().bottom).toBeLessThan(innerHeight);
    expect(dialog.scrollHeight).toBeGreaterThan(dialog.clientHeight);
    await expectNoAxeViolations();
  });

  test("tells who could not be loaded, and asks again for all at once", async () => {
    const { user, api } = render({ users: ids.slice(0, 12) }, { status: 403 });
    await screen.findAllByRole("img", { name: "Person could not be loaded" });
    await user.click(more());
    const dialog = screen.getByRole("dialog");
    expect(within(dialog).getAllByText("Person could not be loaded")).toHaveLength(12);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(document.activeElement).toBe(dialog);
    await within(dialog).findByText(names[11] ?? "");
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    expect(api.requests).toHaveLength(2);
  });

  test("is gone when nobody is left for it", async () => {
    const { user, rerender } = render();
    await user.click(more());
    rerender(<UserAvatarGroup users={people.slice(0, 3)} />);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

test("a host's class, style and ref arrive", () => {
  const ref = createRef<HTMLSpanElement>();
  render({ className: "mine", style: { marginTop: 7 }, ...{ ref } });
  expect(ref.current?.className).toContain("mine");
  expect(ref.current?.style.marginTop).toBe("7px");
});
