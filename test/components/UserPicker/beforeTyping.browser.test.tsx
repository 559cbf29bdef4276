import { screen, waitFor, within } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, test, vi } from "vitest";
import type { UserRef } from "../../../src/client/User.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import {
  anna,
  bob,
  button,
  cleo,
  openPicker,
  openPickerOfOne,
  option,
  otherAnna,
  status,
  tagNames,
} from "./openPicker.js";
import { activeOption, renderPicker } from "./renderPicker.js";

const optionIn = (section: string) =>
  within(screen.getByRole("group", { name: section }))
    .getAllByRole("option")
    .map((each) => each.querySelector(".ipp-option-name")?.textContent);
const said = (text: string | RegExp) => screen.findByText(text, { selector: ".ipp-message *" });

test("with nothing given, opening sends nothing and says how to begin", async () => {
  const { user, input, api } = await openPicker();
  await user.click(input);
  expect(await said("Type at least 3 characters.")).toBeVisible();
  expect(screen.queryByRole("option")).toBeNull();
  expect(await api.requests()).toEqual([]);
});

describe("suggestions", () => {
  test("a list is offered under a title that names it, and nothing is sent", async () => {
    const { user, input, api } = await openPicker({ suggestions: [bob, cleo] });
    await user.click(input);
    expect(optionIn("Suggestions")).toEqual(["Bob Smithers", "Cleo Smiths"]);
    expect(input).toHaveAttribute("aria-expanded", "true");
    await expectNoAxeViolations();
    await user.type(input, "smi");
    await waitFor(() => expect(screen.queryByRole("group", { name: "Suggestions" })).toBeNull());
    await expect.poll(async () => (await api.requests()).length).toBe(1);
  });

  test("ids are resolved when the picker is mounted, and nobody is asked for at focus", async () => {
    const { user, input, api, idLists } = await openPicker({
      suggestions: [{ id: "c1" }, { id: "gone" }, bob, { id: "a1" }, { id: "c1" }],
    });
    await expect.poll(idLists).toEqual([["c1", "gone", "a1"]]);
    await user.click(input);
    await waitFor(() =>
      expect(optionIn("Suggestions")).toEqual(["Cleo Smiths", "Bob Smithers", "Anna Smith"]),
    );
    expect(await api.requests()).toHaveLength(1);
  });

  test("a function is called once when the list opens, not at focus", async () => {
    const suggestions = vi.fn(() => Promise.resolve([bob]));
    const { user, input } = await openPicker({ suggestions });
    await user.tab();
    await user.tab();
    expect(input).toHaveFocus();
    expect(suggestions).not.toHaveBeenCalled();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(await option(/Bob/)).toBeVisible();
    expect(suggestions).toHaveBeenCalledOnce();
  });

  test("a function that answers at once is as good, and StrictMode calls it once", async () => {
    const suggestions = vi.fn(() => [bob]);
    const { user, input } = await renderPicker(
      <StrictMode>
        <UserPicker aria-label="Owner" suggestions={suggestions} />
      </StrictMode>,
    );
    await user.click(input);
    expect(await option(/Bob/)).toBeVisible();
    expect(suggestions).toHaveBeenCalledOnce();
  });

  test("loading, failed with a retry, then there; the focus and the text stay", async () => {
    const answers: ((refs: UserRef[] | Error) => void)[] = [];
    const suggestions = vi.fn(
      () =>
        new Promise<UserRef[]>((resolve, reject) => {
          answers.push((refs) => (refs instanceof Error ? reject(refs) : resolve(refs)));
        }),
    );
    const { user, input } = await openPicker({ suggestions });
    await user.click(input);
    expect(await said("Searching…")).toBeVisible();
    await waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.(new Error("No team"));
    expect(await said("The suggestions could not be loaded.")).toBeVisible();
    await waitFor(() => expect(status()).toHaveTextContent("The suggestions could not be loaded."));
    await expectNoAxeViolations();
    await user.tab();
    expect(button("Try again")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(input).toHaveFocus();
    await waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.([bob]);
    expect(await option(/Bob/)).toBeVisible();
    expect(suggestions).toHaveBeenCalledTimes(2);
  });

  test("none are no failure", async () => {
    const { user, input } = await openPicker({ suggestions: () => [] });
    await user.click(input);
    expect(await said("Type at least 3 characters.")).toBeVisible();
    expect(input).toHaveAttribute("aria-expanded", "false");
  });

  test("whoever chooses from them may choose on: the list and the active option stay", async () => {
    const { user, input, onChange } = await openPicker({ suggestions: [anna, bob, cleo] });
    await user.click(input);
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(onChange.mock.lastCall?.[0]).toEqual([bob]);
    expect(input).toHaveAttribute("aria-expanded", "true");
    expect(activeOption(input)).toHaveTextContent("Bob Smithers");
    expect(activeOption(input)).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(tagNames()).toEqual(["Bob Smithers", "Cleo Smiths"]);
    await user.keyboard("{Enter}");
    expect(tagNames()).toEqual(["Bob Smithers"]);
  });

  test("in a picker of one a choice closes the list", async () => {
    const { user, input, onChange } = await openPickerOfOne({ suggestions: [bob] });
    await user.click(input);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onChange.mock.calls).toEqual([[bob, { reason: "select" }]]);
    expect(input).toHaveAttribute("aria-expanded", "false");
  });
});

describe("the signed-in person", () => {
  test("comes first, is marked, and is asked for at mount alone", async () => {
    const { user, input, api, onChange } = await openPicker({
      suggestCurrentUser: true,
      suggestions: [bob, anna],
    });
    const operations = async () => (await api.requests()).map(({ operation }) => operation);
    await expect.poll(operations).toEqual(["me"]);
    await user.click(input);
    expect(await option(/^Anna Smith \(you\)/)).toBeVisible();
    expect(optionIn("Suggestions")).toEqual(["Anna Smith (you)", "Bob Smithers"]);
    expect(await operations()).toEqual(["me"]);
    await user.click(await option(/you/));
    expect(onChange.mock.lastCall?.[0]).toEqual([anna]);
  });

  test("is handed to the host as any other person is", async () => {
    const { user, input, onChange } = await openPicker(
      { suggestCurrentUser: true },
      { me: { ...anna, phone: "+1 555", city: "Exton" } },
    );
    await user.click(input);
    await user.click(await option(/you/));
    expect(onChange.mock.lastCall?.[0]).toEqual([anna]);
  });

  test("is marked in what is found, too", async () => {
    const { user, input } = await openPicker({ suggestCurrentUser: true });
    await user.type(input, "smi");
    expect(await option(/^Anna Smith \(you\) anna@x.test/)).toBeVisible();
    expect(screen.getAllByText(/\(you\)/)).toHaveLength(1);
  });

  test("is not asked for without the option", async () => {
    const { user, input, api } = await openPicker({ suggestions: [anna] });
    await user.click(input);
    expect(optionIn("Suggestions")).toEqual(["Anna Smith"]);
    expect(await api.requests()).toEqual([]);
  });

  test("who can't be asked for is no failure of the picker", async () => {
    const { user, input, api } = await openPicker({ suggestCurrentUser: true, suggestions: [bob] });
    await api.fail({ status: 403, match: "me", times: Infinity });
    await user.click(input);
    expect(await option(/Bob/)).toBeVisible();
  });
});

describe("recents", () => {
  const twoPickers = (
    <>
      <UserPicker label="Owner" debounceMs={0} recents />
      <UserPicker label="Deputy" debounceMs={0} recents />
      <UserPicker label="Guest" debounceMs={0} />
    </>
  );
  const picker = (name: string) => screen.getByRole("combobox", { name });

  test("are shared by pickers that opt in, the newest first", async () => {
    const { user, api } = await renderPicker(twoPickers, { people: [anna, bob, cleo] });
    for (const name of ["bob", "cleo"]) {
      await user.type(picker("Owner"), name);
      await user.click(await option(new RegExp(name, "i")));
    }
    const sent = (await api.requests()).length;
    await user.click(picker("Deputy"));
    expect(optionIn("Recent")).toEqual(["Cleo Smiths", "Bob Smithers"]);
    await user.click(picker("Guest"));
    expect(screen.queryByRole("option")).toBeNull();
    expect((await api.requests()).length).toBe(sent);
  });

  test("nobody is in two sections", async () => {
    const recents = { load: () => [bob, anna, cleo], save: vi.fn() };
    const { user, input } = await openPicker({
      recents,
      suggestions: [otherAnna, bob],
      suggestCurrentUser: true,
    });
    await user.click(input);
    await option(/you/);
    expect(optionIn("Suggestions")).toEqual(["Anna Smith (you)", "Anna Smith", "Bob Smithers"]);
    expect(optionIn("Recent")).toEqual(["Cleo Smiths"]);
    await expectNoAxeViolations();
  });

  test("a storage adapter keeps them where the host wants", async () => {
    const recents = { load: vi.fn(() => Promise.resolve([{ id: "c1" }])), save: vi.fn() };
    const { user, input } = await openPicker({ recents });
    await user.click(input);
    expect(await option(/Cleo/)).toBeVisible();
    await user.type(input, "bob");
    await user.click(await option(/Bob/));
    await waitFor(() => expect(recents.save).toHaveBeenCalledOnce());
    expect(recents.save.mock.lastCall?.[0]).toEqual([bob, { id: "c1" }]);
  });
});

describe("rules", () => {
  test("excluded people are in no section", async () => {
    const { user, input } = await openPicker({
      excludedIds: ["a1", "b1"],
      suggestCurrentUser: true,
      suggestions: [bob, cleo],
      recents: { load: () => [anna, otherAnna], save: () => {} },
    });
    await user.click(input);
    await option(/Cleo/);
    expect(screen.getAllByRole("option")).toHaveLength(2);
    expect(optionIn("Recent")).toEqual(["Anna Smith"]);
  });

  test("“Unassigned” chooses nobody, and is what is chosen while nobody is", async () => {
    const { user, input, onChange } = await openPickerOfOne({
      allowUnassigned: true,
      defaultValue: anna,
      suggestions: [bob],
    });
    await user.click(input);
    const unassigned = await option("Unassigned");
    expect(unassigned).toHaveAttribute("aria-selected", "false");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onChange.mock.calls).toEqual([[null, { reason: "select" }]]);
    expect(status()).toHaveTextContent("Unassigned chosen.");
    await user.click(input);
    expect(await option("Unassigned")).toHaveAttribute("aria-selected", "true");
    await expectNoAxeViolations();
    await user.type(input, "bob");
    await option(/Bob/);
    expect(screen.queryByRole("option", { name: "Unassigned" })).toBeNull();
  });
});
