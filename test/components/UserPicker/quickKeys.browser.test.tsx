import { fireEvent } from "@testing-library/react";
import { expect, test } from "vitest";
import { anna, openPicker, openPickerOfOne, option } from "./openPicker.js";
import { activeOption } from "./renderPicker.js";

/** Keys as a fast hand or a slow machine gives them: React has no task between them, only what it does at once. */
async function pressQuickly(input: HTMLElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    input.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await Promise.resolve();
  }
}

test.each([
  [["ArrowDown", "Enter"], "a1"],
  [["ArrowDown", "ArrowDown", "ArrowDown", "Enter"], "b1"],
  [["ArrowUp", "Enter"], "c1"],
  [["ArrowUp", "ArrowDown", "Enter"], "a1"],
  [["PageDown", "ArrowUp", "Enter"], "b1"],
  [["ArrowDown", "PageUp", "Enter"], "a1"],
])("quick keys choose who they lead to: %j", async (keys, id) => {
  const { user, input, onChange } = await openPickerOfOne();
  await user.type(input, "smi");
  await option(/bob@/);
  await pressQuickly(input, ...keys);
  expect(onChange.mock.calls.map(([chosen]) => chosen?.id)).toEqual([id]);
});

/** The pointer moves over somebody, as a person moves it. */
function pointAt(row: HTMLElement): void {
  row.dispatchEvent(new MouseEvent("mousemove", { bubbles: true, movementX: 3, movementY: 3 }));
}

/** Long enough for whatever would come late. */
const later = () => new Promise((resolve) => setTimeout(resolve));

test("a key is the last word, and goes on from who was shown as active", async () => {
  const { user, input, onChange } = await openPickerOfOne();
  await user.type(input, "smi");
  pointAt(await option(/bob@/));
  await pressQuickly(input, "ArrowDown");
  await later();
  expect(activeOption(input)).toHaveTextContent("anna@");
  await pressQuickly(input, "Enter");
  expect(onChange.mock.calls.map(([chosen]) => chosen?.id)).toEqual(["a1"]);
});

test("a letter is the last word, however lately the pointer moved", async () => {
  const { user, input, onChange } = await openPickerOfOne();
  await user.type(input, "smi");
  pointAt(await option(/bob@/));
  fireEvent.input(input, { target: { value: "smit" } });
  await later();
  await option(/bob@/);
  expect(activeOption(input)).toBeNull();
  await pressQuickly(input, "Enter");
  expect(onChange).not.toHaveBeenCalled();
});

test("nobody is active in a list that is closed and opened, however lately the pointer moved", async () => {
  const { user, input } = await openPickerOfOne();
  await user.type(input, "smi");
  pointAt(await option(/bob@/));
  await pressQuickly(input, "Escape");
  fireEvent.keyDown(input, { key: "ArrowDown", altKey: true });
  await later();
  await option(/bob@/);
  expect(activeOption(input)).toBeNull();
});

test("Escape right after a click closes the list that it opened, and keeps the text", async () => {
  const { user, input } = await openPickerOfOne();
  await user.type(input, "smi");
  await option(/bob@/);
  await user.keyboard("{Escape}");
  fireEvent.click(input);
  await pressQuickly(input, "Escape");
  expect(input).toHaveValue("smi");
  expect(input).toHaveAttribute("aria-expanded", "false");
});

test.each(["shiftKey", "ctrlKey", "metaKey"])(
  "%s and an arrow are the text's",
  async (modifier) => {
    const { user, input } = await openPickerOfOne();
    await user.type(input, "smi");
    await option(/bob@/);
    await user.keyboard("{ArrowDown}");
    const isLeftAlone = fireEvent.keyDown(input, { key: "ArrowDown", [modifier]: true });
    expect(isLeftAlone).toBe(true);
    expect(activeOption(input)).toBeNull();
  },
);

test("Alt opens and closes, and makes nobody active", async () => {
  const { user, input } = await openPickerOfOne();
  await user.type(input, "smi");
  await option(/bob@/);
  for (const [key, isOpen] of [
    ["ArrowDown", true],
    ["ArrowUp", false],
    ["ArrowUp", false],
    ["ArrowDown", true],
  ] as const) {
    fireEvent.keyDown(input, { key, altKey: true });
    expect(input).toHaveAttribute("aria-expanded", String(isOpen));
    expect(activeOption(input)).toBeNull();
  }
});

test("a list opened by quick keys is chosen from", async () => {
  const { user, input, onChange } = await openPicker();
  await user.type(input, "smi");
  await option(/bob@/);
  await user.keyboard("{Escape}");
  await pressQuickly(input, "ArrowDown", "Enter");
  expect(onChange.mock.calls).toEqual([[[anna], { reason: "select" }]]);
});

test("a letter makes nobody active, however quickly Enter follows", async () => {
  const { user, input, onChange } = await openPickerOfOne();
  await user.type(input, "smith");
  await option(/bob@/);
  await user.keyboard("{ArrowDown}");
  expect(activeOption(input)).toHaveTextContent("anna@");
  await user.keyboard("{Backspace}");
  await pressQuickly(input, "Enter");
  expect(onChange).not.toHaveBeenCalled();
  expect(activeOption(input)).toBeNull();
});
