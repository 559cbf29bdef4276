import type { KeyboardEvent } from "react";
import type { PickerEngine } from "../usePickerEngine.js";
import { onListKeyDown } from "./onListKeyDown.js";
import { isComposing } from "../keys/isComposing.js";
import { isRightToLeft } from "../keys/isRightToLeft.js";
import { isUndo } from "../keys/isUndo.js";

/** Keys that belong to the text. */
const TEXT_KEYS = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

/** The keys of the input: composition, Enter, undo, and those that walk the list, move the caret or leave it. Escape is the root's. */
export function onInputKeyDown(event: KeyboardEvent<HTMLInputElement>, engine: PickerEngine): void {
  const { options, text, isOpen, choice, tags, items, activeIndex } = engine;
  const { multiple = false, readOnly = false } = options;
  if (isComposing(event)) return;
  if (multiple && choice.chosen.length > 0 && leavesForTags(event)) {
    event.preventDefault();
    tags.focusLast();
    return;
  }
  if (readOnly) return;
  if (event.key === "Enter" && (isOpen || event.repeat)) {
    // One press is one choice: held on, it neither submits the form nor takes the choice back.
    event.preventDefault();
    const active = items[activeIndex];
    if (!event.repeat && active !== undefined && engine.isCurrent(active)) engine.pick(active);
  }
  if (TEXT_KEYS.has(event.key)) engine.activate(undefined);
  onListKeyDown(event, engine);
  if (isUndo(event) && text === "" && choice.lastRemoval !== null) {
    event.preventDefault();
    choice.undo();
  }
}

/** Backspace, or the arrow that points to the tags, with the caret before the text, nothing selected, and no modifier. */
function leavesForTags(event: KeyboardEvent<HTMLInputElement>): boolean {
  const { key, currentTarget, altKey, ctrlKey, metaKey, shiftKey, repeat } = event;
  // Whoever holds the key means the text.
  if (altKey || ctrlKey || metaKey || shiftKey || repeat) return false;
  if (currentTarget.selectionStart !== 0 || currentTarget.selectionEnd !== 0) return false;
  return key === "Backspace" || key === (isRightToLeft(currentTarget) ? "ArrowRight" : "ArrowLeft");
}
