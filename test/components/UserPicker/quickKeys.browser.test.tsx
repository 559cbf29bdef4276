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
