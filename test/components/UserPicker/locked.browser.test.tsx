import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
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
  queryButton,
  status,
  tag,
  tagNames,
  tags,
} from "./openPicker.js";

const SAID = "Anna Smith, anna@x.test can’t be removed.";

describe("locked people", () => {
  test.each(["Delete", "Backspace"])("%s removes them not, and says why", async (key) => {
    const { user, onChange } = await openPicker({ defaultValue: [anna, bob], lockedIds: ["a1"] });
    expect(queryButton(/^Remove Anna/)).toBeNull();
    await user.click(tag(/Anna/));
    await user.keyboard(`{${key}}`);
    expect(onChange).not.toHaveBeenCalled();
    expect(tag(/Anna/)).toHaveFocus();
    expect(status()).toHaveTextContent(SAID);
    expect(screen.getByText(SAID, { selector: ".ipp-help *" })).toBeVisible();
    await expectNoAxeViolations();
  });

  test("they can't be unchosen in the list, and it is said why", async () => {
    const { input, user, onChange } = await openPicker({
      defaultValue: [anna, bob],
      lockedIds: ["a1"],
      suggestions: people,
    });
    await user.click(input);
    const locked = await option(/anna@/);
    expect(locked).toHaveAttribute("aria-disabled", "true");
    expect(locked).toHaveTextContent("Can’t be removed");
    await user.click(locked);
    await user.keyboard("{ArrowDown}{Home}{ArrowDown}{Enter}");
    expect(onChange).not.toHaveBeenCalled();
    expect(status()).toHaveTextContent(SAID);
    expect(screen.getByText(SAID, { selector: ".ipp-message *" })).toBeVisible();
    expect(locked).toHaveAttribute("aria-selected", "true");
    await expectNoAxeViolations();
  });

  test("nobody takes the place of a locked one, nor does nobody", async () => {
    const { input, user, onChange } = await openPickerOfOne({
      defaultValue: anna,
      lockedIds: ["a1"],
      suggestions: people,
      allowUnassigned: true,
    });
    expect(queryButton(/^Remove/)).toBeNull();
    await user.click(input);
    await user.click(await option("Unassigned"));
    expect(status()).toHaveTextContent(SAID);
    await user.click(await option(/bob@/));
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText("Anna Smith", { selector: ".ipp-chosen-name" })).toBeVisible();
  });

  test("an undo removes nobody who has been locked since", async () => {
    const { user, setProps } = await openPicker({ defaultValue: [anna, bob, cleo] });
    await user.click(button(/^Remove Bob/));
    setProps({ lockedIds: ["a1", "c1"] });
    await user.click(button(/^Bring back Bob/));
    expect(tagNames()).toEqual(["Anna Smith", "Bob Smithers", "Cleo Smiths"]);
  });

  test("all being locked, nothing offers to remove all", async () => {
    await openPicker({ defaultValue: [anna, bob], lockedIds: ["a1", "b1"] });
    expect(queryButton(/^Remove/)).toBeNull();
  });
});

describe("read-only", () => {
  test("tags are walked and read; nothing is removed, added or brought back", async () => {
    const { input, user, onChange, setProps } = await openPicker({
      defaultValue: [anna, bob, cleo],
      suggestions: people,
    });
    await user.click(button(/^Remove Cleo/));
    onChange.mockClear();
    setProps({ readOnly: true });
    expect(queryButton(/^(Remove|Bring back)/)).toBeNull();
    await user.click(input);
    await user.keyboard("{Control>}z{/Control}smi{ArrowDown}{Enter}");
    expect(input).toHaveValue("");
    expect(screen.queryByRole("option")).toBeNull();
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(tag("Anna Smith, anna@x.test")).toHaveFocus();
    await user.keyboard("{Delete}{Backspace}{Control>}z{/Control}");
    expect(tagNames()).toEqual(["Anna Smith", "Bob Smithers"]);
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(input).toHaveFocus();
    expect(onChange).not.toHaveBeenCalled();
    await expectNoAxeViolations();
  });
});

describe("disabled", () => {
  test("nothing is removed, and nothing is a tab stop", async () => {
    const { input, user, onChange } = await openPicker({
      defaultValue: [anna, bob],
      disabled: true,
    });
    expect(input).toBeDisabled();
    expect(screen.queryAllByRole("button", { name: /Remove/ })).toEqual([]);
    await user.click(button("Before"));
    await user.tab();
    expect(button("After")).toHaveFocus();
    await user.click(tag(/Bob/));
    await user.keyboard("{Delete}");
    expect(onChange).not.toHaveBeenCalled();
    expect(tags()).toHaveLength(2);
    await expectNoAxeViolations();
  });
});
