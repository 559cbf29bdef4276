import type { KeyboardEvent } from "react";
import { nextRow } from "../keys/nextRow.js";
import type { PickerEngine } from "../usePickerEngine.js";

/**
 * The keys that open the list and walk through it (behaviour 9). Not left to downshift, which tells of them in an effect:
 * on a slow machine Enter can be pressed before that, and would choose who was active before.
 */
export function onListKeyDown(event: KeyboardEvent<HTMLInputElement>, engine: PickerEngine): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const { isOpen, items, activeIndex } = engine;
  const row = nextRow(key, isOpen ? activeIndex : -1, items.length);
  if (row === undefined) return;
  if (ctrlKey || metaKey || shiftKey) {
    // They mark the text, or move the caret in it.
    engine.activate(undefined);
    return;
  }
  const isArrow = key === "ArrowDown" || key === "ArrowUp";
  if (!isOpen && !isArrow) return;
  event.preventDefault();
  if (altKey && isArrow) {
    engine.setOpen(key === "ArrowDown");
    return;
  }
  engine.setOpen(true);
  engine.activate(items[row]);
}
