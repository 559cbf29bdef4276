import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { ChangeVerdict } from "../../../src/hooks/useUserPicker/UserPickerOptions.js";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import {
  anna,
  bob,
  button,
  cleo,
  openPicker,
  openPickerOfOne,
  option,
  people,
  status,
  tag,
  tagNames,
} from "./openPicker.js";

const REFUSED = "This change is not allowed.";
const inPopup = { selector: ".ipp-message *" };

/** A host that answers when the test does. */
function askedHost() {
  const answers: { resolve: (verdict: ChangeVerdict) => void; reject: (why: Error) => void }[] = [];
  const onBeforeChange = vi.fn(
    () => new Promise<ChangeVerdict>((resolve, reject) => answers.push({ resolve, reject })),
  );
  return {
    onBeforeChange,
    allow: () => answers.shift()?.resolve(true),
    refuse: (reason: string | false) => answers.shift()?.resolve(reason),
    reject: (why: Error) => answers.shift()?.reject(why),
  };
}

/** What is reported as uncaught, which would fail the run. */
function reportedErrors(): unknown[] {
  const errors: unknown[] = [];
  vi.spyOn(window, "reportError").mockImplementation((error) => void errors.push(error));
  return errors;
}

describe("a host that answers at once", () => {
  test.each([
    [false, REFUSED],
    ["Anna is on leave.", "Anna is on leave."],
  ])("%s refuses, with a reason that is shown and said", async (verdict, said) => {
    const onBeforeChange = vi.fn(() => verdict);
    const { input, user, onChange } = await openPicker({ onBeforeChange });
    await user.type(input, "smi");
    await user.click(await option(/anna@/));
    expect(onBeforeChange.mock.calls).toEqual([[[anna], { reason: "select" }]]);
    expect(onChange).not.toHaveBeenCalled();
    expect(input).toHaveValue("smi");
    expect(input).toHaveFocus();
    expect(screen.getByText(said, inPopup)).toBeVisible();
    expect(status()).toHaveTextContent(said);
    await user.type(input, "t");
    expect(screen.queryByText(said, inPopup)).toBeNull();
  });

  test.each([true, undefined])("%s allows", async (verdict) => {
    const { input, user, onChange } = await openPicker({ onBeforeChange: () => verdict });
    await user.type(input, "smi");
    await user.click(await option(/anna@/));
    expect(onChange).toHaveBeenCalledOnce();
    expect(input).toHaveValue("");
  });

  test("every change is asked about, and a refused removal says so below the field", async () => {
    const onBeforeChange = vi.fn((): ChangeVerdict => true);
    const { input, user } = await openPicker({ onBeforeChange, defaultValue: [anna, bob, cleo] });
    await user.click(button(/^Remove Bob/));
    await user.click(button(/^Bring back Bob/));
    onBeforeChange.mockReturnValue("They are needed.");
    await user.click(button("Remove all people"));
    expect(onBeforeChange.mock.calls).toEqual([
      [[anna, cleo], { reason: "remove" }],
      [[anna, bob, cleo], { reason: "undo" }],
      [[], { reason: "clear" }],
    ]);
    expect(tagNames()).toHaveLength(3);
    expect(screen.getByText("They are needed.", { selector: ".ipp-help *" })).toBeVisible();
    expect(status()).toHaveTextContent("They are needed.");
    expect(input).toHaveFocus();
  });

  test("one that throws refuses, and its error is reported", async () => {
    const errors = reportedErrors();
    const mistake = new Error("a mistake of the host's");
    const { input, user, onChange } = await openPicker({
      onBeforeChange() {
        throw mistake;
      },
    });
    await user.type(input, "smi");
    await user.click(await option(/anna@/));
    expect(await screen.findByText(REFUSED, inPopup)).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
    expect(errors).toEqual([mistake]);
  });
});

test("a host that throws when it is told of a change is reported, and nothing breaks", async () => {
  const errors = reportedErrors();
  const mistakes = [new Error("in onChange"), new Error("in onSelect")];
  const { input, user } = await openPicker({
    onChange() {
      throw mistakes[0];
    },
    onSelect() {
      throw mistakes[1];
    },
    suggestions: people,
  });
  await user.click(input);
  await user.click(await option(/anna@/));
  expect(tagNames()).toEqual(["Anna Smith"]);
  expect(errors).toEqual(mistakes);
  expect(status()).toHaveTextContent("Anna Smith, anna@x.test chosen.");
});

describe("a host that takes its time", () => {
  test("it is said that it is asked; no second change is made meanwhile", async () => {
    const host = askedHost();
    const { input, user, onChange } = await openPicker({
      onBeforeChange: host.onBeforeChange,
      suggestions: people,
      defaultValue: [cleo],
    });
    await user.click(input);
    await user.click(await option(/anna@/));
    expect(screen.getByText("Checking…", inPopup)).toBeVisible();
    await waitFor(() => expect(status()).toHaveTextContent("Checking…"));
    await expectNoAxeViolations();
    await user.click(await option(/bob@/));
    await user.click(button(/^Remove Cleo/));
    expect(host.onBeforeChange).toHaveBeenCalledOnce();
    expect(onChange).not.toHaveBeenCalled();
    host.allow();
    await waitFor(() => expect(tagNames()).toEqual(["Cleo Smiths", "Anna Smith"]));
    expect(onChange.mock.calls).toEqual([[[cleo, anna], { reason: "select" }]]);
    expect(status()).toHaveTextContent("Anna Smith, anna@x.test chosen.");
    expect(screen.queryByText("Checking…")).toBeNull();
  });

  test("a refusal is shown and said, and the text stays", async () => {
    const host = askedHost();
    const { input, user, onChange } = await openPicker({ onBeforeChange: host.onBeforeChange });
    await user.type(input, "smi");
    await user.click(await option(/anna@/));
    host.refuse("Anna is on leave.");
    expect(await screen.findByText("Anna is on leave.", inPopup)).toBeVisible();
    expect(status()).toHaveTextContent("Anna is on leave.");
    expect(input).toHaveValue("smi");
    expect(input).toHaveFocus();
    expect(onChange).not.toHaveBeenCalled();
    await user.click(await option(/bob@/));
    host.allow();
    await waitFor(() => expect(tagNames()).toEqual(["Bob Smithers"]));
    expect(input).toHaveValue("");
  });

  test("a removal: the focus passes on once it is allowed", async () => {
    const host = askedHost();
    const { user } = await openPicker({
      onBeforeChange: host.onBeforeChange,
      defaultValue: [anna, bob],
    });
    await user.click(tag(/Anna/));
    await user.keyboard("{Delete}");
    expect(tag(/Anna/)).toHaveFocus();
    await user.keyboard("{Delete}");
    expect(status()).toHaveTextContent("Checking…");
    expect(host.onBeforeChange).toHaveBeenCalledOnce();
    host.allow();
    await waitFor(() => expect(tagNames()).toEqual(["Bob Smithers"]));
    expect(tag(/Bob/)).toHaveFocus();
    expect(button(/^Bring back Anna/)).toBeVisible();
  });

  test("an answer that rejects changes nothing, and is reported", async () => {
    const errors = reportedErrors();
    const host = askedHost();
    const failure = new Error("the host's service is down");
    const { input, user, onChange } = await openPickerOfOne({
      onBeforeChange: host.onBeforeChange,
    });
    await user.type(input, "bob");
    await user.click(await option(/bob@/));
    host.reject(failure);
    expect(await screen.findByText(REFUSED, inPopup)).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
    expect(input).toHaveValue("bob");
    expect(errors).toEqual([failure]);
  });

  test("any promise is waited for, not the platform's alone", async () => {
    const { input, user, onChange } = await openPicker({
      onBeforeChange: () =>
        // oxlint-disable-next-line unicorn/no-thenable -- what an older library calls a promise
        ({ then: (settle: (verdict: string) => void) => settle("No.") }) as Promise<string>,
    });
    await user.type(input, "smi");
    await user.click(await option(/anna@/));
    expect(await screen.findByText("No.", inPopup)).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
  });

  test("a picker that is gone changes nothing", async () => {
    const host = askedHost();
    const { input, user, onChange, unmount } = await openPicker({
      onBeforeChange: host.onBeforeChange,
      suggestions: people,
    });
    await user.click(input);
    await user.click(await option(/anna@/));
    unmount();
    host.allow();
    await Promise.resolve();
    await Promise.resolve();
    expect(onChange).not.toHaveBeenCalled();
  });

  test("what was allowed of another choice is not made", async () => {
    const host = askedHost();
    const { input, user, onChange, setProps } = await openPicker({
      value: [anna],
      onBeforeChange: host.onBeforeChange,
      suggestions: people,
    });
    await user.click(input);
    await user.click(await option(/bob@/));
    setProps({ value: [anna, cleo] });
    host.allow();
    expect(await screen.findByText(REFUSED, inPopup)).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
    expect(tagNames()).toEqual(["Anna Smith", "Cleo Smiths"]);
    await user.click(await option(/bob@/));
    host.allow();
    await waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(onChange).toHaveBeenCalledWith([anna, cleo, bob], { reason: "select" });
  });

  test("what is typed meanwhile is another search, and stays", async () => {
    const host = askedHost();
    const { input, user, onChange } = await openPicker({ onBeforeChange: host.onBeforeChange });
    await user.type(input, "bob");
    await user.click(await option(/bob@/));
    await user.clear(input);
    await user.type(input, "cleo");
    host.allow();
    await waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(await option(/cleo@/)).toBeVisible();
    expect(input).toHaveValue("cleo");
  });

  test("a removal that is waited for says so, although the list is closed", async () => {
    const host = askedHost();
    const { user } = await openPicker({
      defaultValue: [anna, cleo],
      onBeforeChange: host.onBeforeChange,
    });
    await user.click(button(/^Remove Anna/));
    expect(screen.getByText("Checking…", { selector: ".ipp-help *" })).toBeVisible();
    host.allow();
    await waitFor(() => expect(tagNames()).toEqual(["Cleo Smiths"]));
    expect(screen.queryByText("Checking…", { selector: ".ipp-help *" })).toBeNull();
  });
});
