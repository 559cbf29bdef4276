import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import {
  anna,
  bob,
  button,
  cleo,
  openPicker,
  option,
  otherAnna,
  people,
  status,
  tagNames,
} from "./openPicker.js";
import { renderPicker } from "./renderPicker.js";

const said = (text: string | RegExp) => screen.findByText(text, { selector: ".ipp-message *" });

describe("who is offered", () => {
  test("is counted, and not whom the host keeps out", async () => {
    const { user, input } = await openPicker({
      excludedIds: ["a1"],
      filterUsers: (users) => users.filter(({ id }) => id !== "b1"),
    });
    await user.type(input, "smi");
    await waitFor(() => expect(status()).toHaveTextContent("2 people found."));
  });

  test.each([{ excludedIds: people.map(({ id }) => id) }, { filterUsers: () => [] }])(
    "is nobody, as when nobody was found: %o",
    async (rules) => {
      const { user, input } = await openPicker(rules);
      await user.type(input, "smi");
      expect(await said("Nobody found for “smi”.")).toBeVisible();
      await waitFor(() => expect(status()).toHaveTextContent("Nobody found for “smi”."));
    },
  );
});

test("an entry of a list that means somebody who is chosen already is answered by that", async () => {
  const { user, input, onChange } = await openPicker({ defaultValue: [anna] });
  await user.click(input);
  await user.paste("Anna Smith; nobody@x.test");
  const chosen = await option(/anna@x.test/);
  expect(chosen).toHaveAttribute("aria-selected", "true");
  await user.click(chosen);
  expect(input).toHaveValue("nobody@x.test");
  expect(tagNames()).toEqual(["Anna Smith"]);
  expect(onChange).not.toHaveBeenCalled();
});

describe("the focus on a button of the popup", () => {
  test("is not lost when the button goes", async () => {
    const { api, user, input } = await openPicker();
    await api.configure({ latencyMs: 500 });
    await user.click(input);
    await user.paste("bob@x.test; cleo@x.test");
    await said(/Looking up/);
    await user.tab();
    expect(button("Stop")).toHaveFocus();
    await waitFor(() => expect(tagNames()).toHaveLength(2));
    expect(input).toHaveFocus();
  });

  test("leaves the picker with a press outside, and the host hears of it once", async () => {
    const onBlur = vi.fn();
    const { api, user, input } = await openPicker({ onBlur });
    await api.fail({ status: 403, times: Infinity });
    await user.type(input, "smi");
    await screen.findByRole("button", { name: "Try again" });
    await user.tab();
    expect(button("Try again")).toHaveFocus();
    await user.click(button("After"));
    expect(onBlur).toHaveBeenCalledOnce();
    expect(button("After")).toHaveFocus();
  });
});

describe("recents", () => {
  const names = () =>
    within(screen.getByRole("group", { name: "Recent" }))
      .getAllByRole("option")
      .map((each) => each.querySelector(".ipp-option-name")?.textContent);
  const storage = () => {
    const save = vi.fn();
    return { load: () => [anna, bob, cleo], save };
  };

  test("stay where they are while the list is open, and are in order when it opens again", async () => {
    const recents = storage();
    const { user, input } = await openPicker({ recents });
    await user.click(input);
    await user.click(await option(/Cleo/));
    expect(names()).toEqual(["Anna Smith", "Bob Smithers", "Cleo Smiths"]);
    await user.keyboard("{Escape}");
    await user.click(input);
    expect(names()).toEqual(["Cleo Smiths", "Anna Smith", "Bob Smithers"]);
    await waitFor(() => expect(recents.save).toHaveBeenCalledOnce());
  });

  test("are kept when the picker goes while its list is open", async () => {
    const recents = storage();
    const { user, input, unmount } = await renderPicker(
      <UserPicker label="P" multiple recents={recents} suggestions={[otherAnna]} />,
    );
    await user.click(input);
    await user.click(await option(/asmith/));
    unmount();
    await waitFor(() =>
      expect(recents.save.mock.lastCall?.[0]).toEqual([otherAnna, anna, bob, cleo]),
    );
  });
});
