import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import type { UserRef } from "../../../src/client/User.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import {
  anna,
  bob,
  button,
  cleo,
  openPicker,
  option,
  otherAnna,
  people,
  queryButton,
  tag,
  tagNames,
  tags,
  type ManyProps,
} from "./openPicker.js";

const three = [anna, bob, cleo];

describe("choosing", () => {
  test("each choice adds one tag at the end, clears the text and keeps the focus", async () => {
    const { input, user, onChange } = await openPicker();
    await user.type(input, "smi");
    await option(/cleo@/);
    await user.keyboard("{ArrowUp}{Enter}");
    expect(input).toHaveValue("");
    expect(input).toHaveFocus();
    expect(input).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("smi");
    await user.click(await option(/asmith@/));
    expect(input).toHaveValue("");
    expect(input).toHaveFocus();
    expect(tagNames()).toEqual(["Cleo Smiths", "Anna Smith"]);
    expect(onChange.mock.calls).toEqual([
      [[cleo], { reason: "select" }],
      [[cleo, otherAnna], { reason: "select" }],
    ]);
  });

  test("whoever is chosen stays in the list, marked, and is unchosen there", async () => {
    const { input, user, onChange } = await openPicker();
    await user.type(input, "smi");
    await user.click(await option(/bob@/));
    await user.type(input, "smi");
    const chosen = await screen.findByRole("option", { selected: true });
    expect(screen.getAllByRole("option").indexOf(chosen)).toBe(2);
    expect(chosen).toHaveTextContent("Bob Smithers");
    expect(chosen.querySelector("[data-shape=check]")).toBeVisible();
    await expectNoAxeViolations();
    await user.click(chosen);
    expect(onChange).toHaveBeenLastCalledWith([], { reason: "remove" });
    expect(tags()).toEqual([]);
    expect(input).toHaveFocus();
  });

  test("suggestions stay open while some are chosen and unchosen", async () => {
    const { input, user } = await openPicker({ suggestions: people });
    await user.click(input);
    await user.keyboard("{ArrowDown}{Enter}{ArrowDown}{ArrowDown}{Enter}");
    expect(tagNames()).toEqual(["Anna Smith", "Bob Smithers"]);
    expect(screen.getAllByRole("option", { selected: true })).toHaveLength(2);
    await user.keyboard("{Enter}");
    expect(tagNames()).toEqual(["Anna Smith"]);
    expect(input).toHaveAttribute("aria-expanded", "true");
    expect(screen.getAllByRole("option")).toHaveLength(4);
  });
});

describe("keys in the input", () => {
  test("Left before the text goes to the last tag; arrows walk; Right from the last goes back", async () => {
    const { input, user } = await openPicker({ defaultValue: three });
    await user.click(input);
    await user.keyboard("{ArrowLeft}");
    expect(tag(/Cleo/)).toHaveFocus();
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(tag(/Anna/)).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(tag(/Anna/)).toHaveFocus();
    await user.keyboard("{End}");
    expect(tag(/Cleo/)).toHaveFocus();
    await user.keyboard("{Home}{ArrowRight}");
    expect(tag(/Bob/)).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(input).toHaveFocus();
    expect(tagNames()).toHaveLength(3);
  });

  test("right-to-left, the arrows are the other way round", async () => {
    document.documentElement.dir = "rtl";
    try {
      const { input, user } = await openPicker({ defaultValue: three });
      await user.click(input);
      await user.keyboard("{ArrowLeft}");
      expect(input).toHaveFocus();
      await user.keyboard("{ArrowRight}{ArrowRight}");
      expect(tag(/Bob/)).toHaveFocus();
      await user.keyboard("{ArrowLeft}{ArrowLeft}");
      expect(input).toHaveFocus();
    } finally {
      document.documentElement.dir = "";
    }
  });

  test.each(["ArrowLeft", "Backspace"])(
    "%s goes to no tag from within the text, from a selection, with a modifier, held, or composing",
    async (key) => {
      const { input, user } = await openPicker({ defaultValue: three });
      const box = input as HTMLInputElement;
      await user.type(box, "ab");
      await user.keyboard(`{${key}}`);
      expect(input).toHaveFocus();
      fireEvent.change(box, { target: { value: "ab" } });
      box.setSelectionRange(0, 1);
      fireEvent.keyDown(box, { key });
      expect(input).toHaveFocus();
      box.setSelectionRange(0, 0);
      for (const more of [
        { shiftKey: true },
        { ctrlKey: true },
        { altKey: true },
        { metaKey: true },
        { repeat: true },
        { isComposing: true },
        { keyCode: 229 },
      ]) {
        fireEvent.keyDown(box, { key, ...more });
        expect(input).toHaveFocus();
      }
      fireEvent.keyDown(box, { key });
      expect(tag(/Cleo/)).toHaveFocus();
      expect(tags()).toHaveLength(3);
    },
  );

  test("Backspace goes to the last tag first, and removes at the second press", async () => {
    const { input, user, onChange } = await openPicker({ defaultValue: three });
    await user.click(input);
    await user.keyboard("{Backspace}");
    expect(onChange).not.toHaveBeenCalled();
    expect(tag(/Cleo/)).toHaveFocus();
    await user.keyboard("{Backspace}");
    expect(onChange.mock.calls).toEqual([[[anna, bob], { reason: "remove" }]]);
    expect(tag(/Bob/)).toHaveFocus();
  });

  test("nobody being chosen, Left and Backspace are the text's", async () => {
    const { input, user } = await openPicker();
    await user.click(input);
    await user.keyboard("{ArrowLeft}{Backspace}");
    expect(input).toHaveFocus();
  });
});

describe("keys on a tag", () => {
  test.each(["Delete", "Backspace"])(
    "%s removes; the focus goes to the next, else the one before, else the input",
    async (key) => {
      const { input, user } = await openPicker({ defaultValue: three });
      await user.click(input);
      await user.keyboard(`{ArrowLeft}{Home}{ArrowRight}{${key}}`);
      expect(tagNames()).toEqual(["Anna Smith", "Cleo Smiths"]);
      expect(tag(/Cleo/)).toHaveFocus();
      await user.keyboard(`{${key}}`);
      expect(tag(/Anna/)).toHaveFocus();
      await user.keyboard(`{${key}}`);
      expect(tags()).toEqual([]);
      expect(input).toHaveFocus();
    },
  );

  test("a held key removes nobody", async () => {
    const { input, user, onChange } = await openPicker({ defaultValue: three });
    await user.click(input);
    await user.keyboard("{ArrowLeft}");
    for (const key of ["Backspace", "Delete"]) {
      fireEvent.keyDown(tag(/Cleo/), { key, repeat: true });
      fireEvent.keyDown(tag(/Cleo/), { key, ctrlKey: true });
    }
    expect(onChange).not.toHaveBeenCalled();
  });

  test("a letter goes to the input", async () => {
    const { input, user } = await openPicker({ defaultValue: three });
    await user.click(input);
    await user.keyboard("{ArrowLeft}x");
    expect(input).toHaveFocus();
    expect(input).toHaveValue("x");
  });

  test("the list closes, for the focus is not in its input", async () => {
    const { input, user } = await openPicker({ defaultValue: [anna], suggestions: people });
    await user.click(input);
    expect(await option(/bob@/)).toBeVisible();
    await user.keyboard("{ArrowLeft}");
    expect(screen.queryByRole("option")).toBeNull();
    expect(tag(/Anna/)).toHaveFocus();
  });
});

describe("Tab", () => {
  test("the tags are one stop: the one that was left, at first the last", async () => {
    const { input, user } = await openPicker({ defaultValue: three, maxVisibleTags: 2 });
    await user.click(button("Before"));
    await user.tab();
    expect(tag(/Bob/)).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    await user.tab();
    expect(button("Show 1 more person")).toHaveFocus();
    await user.tab();
    expect(input).toHaveFocus();
    await user.tab();
    expect(button("Remove all people")).toHaveFocus();
    await user.tab();
    expect(button("After")).toHaveFocus();
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(input).toHaveFocus();
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(tag(/Anna/)).toHaveFocus();
    await user.tab({ shift: true });
    expect(button("Before")).toHaveFocus();
  });

  test("a stop that is removed passes to another", async () => {
    const { user } = await openPicker({ defaultValue: three });
    await user.click(button("Before"));
    await user.tab();
    await user.keyboard("{Home}{Delete}");
    await user.tab({ shift: true });
    await user.tab();
    expect(tag(/Bob/)).toHaveFocus();
    expect(tags().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});

describe("the pointer", () => {
  test("a tag's button removes, and the focus stays in the picker", async () => {
    const { user, onChange } = await openPicker({ defaultValue: three });
    await user.click(button("Remove Bob Smithers, bob@x.test"));
    expect(onChange.mock.calls).toEqual([[[anna, cleo], { reason: "remove" }]]);
    expect(tag(/Cleo/)).toHaveFocus();
    await user.pointer({ keys: "[TouchA]", target: button(/^Remove Cleo/) });
    expect(tagNames()).toEqual(["Anna Smith"]);
    expect(tag(/Anna/)).toHaveFocus();
    await user.click(button(/^Remove Anna/));
    expect(screen.getByRole("combobox")).toHaveFocus();
  });

  test("a press on a tag focuses it, one beside the tags the input", async () => {
    const { input, user } = await openPicker({ defaultValue: three });
    await user.click(screen.getByText("Bob Smithers"));
    expect(tag(/Bob/)).toHaveFocus();
    await user.click(screen.getByRole("grid").parentElement ?? document.body);
    expect(input).toHaveFocus();
  });
});

describe("a host that is slow, or says no", () => {
  /** Takes a change over when the test says so. */
  function SlowHost({ queue, ...props }: ManyProps & { queue: (() => void)[] }) {
    const [value, setValue] = useState<readonly UserRef[]>(three);
    const takeOver = (next: UserRef[]) => {
      queue.push(() => setValue(next));
    };
    return <UserPicker {...props} value={value} onChange={takeOver} />;
  }

  test.each(["key", "button"])("the focus finds the next tag when it comes (%s)", async (by) => {
    const queue: (() => void)[] = [];
    const { user } = await openPicker({}, {}, (props) => <SlowHost {...props} queue={queue} />);
    if (by === "key") {
      await user.click(screen.getByText("Bob Smithers"));
      await user.keyboard("{Delete}");
    } else {
      await user.click(button(/^Remove Bob/));
    }
    expect(tags()).toHaveLength(3);
    expect(tag(/Bob/)).toContainElement(document.activeElement as HTMLElement);
    for (const takeOver of queue) takeOver();
    await waitFor(() => expect(tags()).toHaveLength(2));
    expect(tag(/Cleo/)).toHaveFocus();
  });

  test("a change that is ignored is none, and the focus stays", async () => {
    const { input, user, onChange } = await openPicker({ value: three });
    await user.click(input);
    await user.keyboard("{ArrowLeft}{ArrowLeft}{Delete}");
    expect(onChange).toHaveBeenCalledOnce();
    expect(tagNames()).toHaveLength(3);
    expect(tag(/Bob/)).toHaveFocus();
    await user.click(button("Remove all people"));
    expect(tagNames()).toHaveLength(3);
    expect(input).toHaveFocus();
    await user.type(input, "smi");
    await user.click(await option(/asmith@/));
    expect(tagNames()).toHaveLength(3);
    expect(input).toHaveFocus();
    expect(queryButton(/^Bring back/)).toBeNull();
  });

  test("a tag that the host takes away under the focus passes it on", async () => {
    const { input, user, setProps } = await openPicker({ value: three });
    await user.click(screen.getByText("Bob Smithers"));
    setProps({ value: [anna] });
    expect(tag(/Anna/)).toHaveFocus();
    setProps({ value: [] });
    expect(input).toHaveFocus();
  });
});

describe("roles and names", () => {
  test("a grid of rows, each named with the e-mail, and one combobox", async () => {
    const { input } = await openPicker({ defaultValue: three, lockedIds: [bob.id] });
    const grid = screen.getByRole("grid", { name: "Chosen people" });
    const rows = within(grid).getAllByRole("row");
    expect(rows.map((row) => row.getAttribute("aria-label"))).toEqual([
      "Anna Smith, anna@x.test",
      "Bob Smithers, bob@x.test, Can’t be removed",
      "Cleo Smiths, cleo@x.test",
    ]);
    for (const row of rows) {
      expect(within(row).getAllByRole("gridcell")).toHaveLength(1);
      expect(within(row).queryByRole("option")).toBeNull();
    }
    expect(screen.getAllByRole("combobox")).toEqual([input]);
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(input).toHaveAccessibleDescription("3 people chosen. The left arrow key goes to them.");
    await expectNoAxeViolations();
  });

  test("namesakes show their e-mails; others have it for screen readers alone", async () => {
    await openPicker({ defaultValue: [anna, bob, otherAnna] });
    expect(screen.getByText("anna@x.test")).toBeVisible();
    expect(screen.getByText("asmith@y.test")).toBeVisible();
    expect(screen.getByText("bob@x.test").clientWidth).toBeLessThanOrEqual(1);
    expect(tag("Bob Smithers, bob@x.test")).toBeVisible();
    await expectNoAxeViolations();
  });
});
