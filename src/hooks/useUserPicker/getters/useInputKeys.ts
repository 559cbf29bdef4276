import type { KeyboardEvent } from "react";
import { keepFromDownshift } from "./eventHandlers.js";
import type { PickerEngine } from "../usePickerEngine.js";
import { useEscape } from "./useEscape.js";

/** Keys that belong to the text. */
const TEXT_KEYS = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

/** Key handlers of the input. */
export interface InputKeys {
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onKeyUp: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** The keys of the input that are not downshift's: composition, Escape, undo, and those that move the caret or leave it. */
export function useInputKeys(engine: PickerEngine): InputKeys {
  const { options, text, isOpen, choice, tags, items, activeIndex } = engine;
  const { multiple = false, readOnly = false } = options;
  const escape = useEscape(() => {
    if (!isOpen && text === "") return false;
    if (isOpen) engine.setOpen(false);
    else engine.setText("");
    return true;
  });

  return {
    onKeyDown(event) {
      // Keys that end a composition belong to the input method; Safari tells them by the key code alone.
      const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
      const isTextKey = TEXT_KEYS.has(event.key);
      const isEscape = event.key === "Escape";
      const isEnter = event.key === "Enter";
      if (isComposing || isTextKey || isEscape || isEnter || readOnly) keepFromDownshift(event);
      if (isComposing) return;
      if (multiple && choice.chosen.length > 0 && leavesForTags(event)) {
        event.preventDefault();
        tags.focusLast();
        return;
      }
      if (readOnly) return;
      if (isEnter && (isOpen || event.repeat)) {
        // One press is one choice: held on, it neither submits the form nor takes the choice back.
        event.preventDefault();
        const active = items[activeIndex];
        if (!event.repeat && active !== undefined && engine.isCurrent(active)) engine.pick(active);
      }
      if (isTextKey) engine.activate(undefined);
      if (isEscape) escape.onKeyDown(event);
      if (isUndo(event) && text === "" && choice.lastRemoval !== null) {
        event.preventDefault();
        choice.undo();
      }
    },
    onKeyUp: escape.onKeyUp,
  };
}

/** Backspace, or the arrow that points to the tags, with the caret before the text, nothing selected, and no modifier. */
function leavesForTags(event: KeyboardEvent<HTMLInputElement>): boolean {
  const { key, currentTarget, altKey, ctrlKey, metaKey, shiftKey, repeat } = event;
  const isRtl = getComputedStyle(currentTarget).direction === "rtl";
  if (key !== "Backspace" && key !== (isRtl ? "ArrowRight" : "ArrowLeft")) return false;
  // Whoever holds the key means the text.
  if (altKey || ctrlKey || metaKey || shiftKey || repeat) return false;
  return currentTarget.selectionStart === 0 && currentTarget.selectionEnd === 0;
}

function isUndo({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "z";
}
