import type { KeyboardEvent } from "react";
import { nextRow } from "../keys/nextRow.js";
import type { PickerEngine } from "../usePickerEngine.js";

/**
 * The keys that open the list and walk through it (behaviour 9). Not left to downshift, which tells of them in an effect:
 * on a slow machine Enter can be pressed before that, and would choose who was active before.
 */
export function onListKeyDown(event: KeyboardEvent<HTMLInputElement>, engine: PickerEngine): void {
  const { key, altKey } = event;
  const { isOpen, items, activeIndex } = engine;
  const row = nextRow(key, isOpen ? activeIndex : -1, items.length);
  const isArrow = key === "ArrowDown" || key === "ArrowUp";
  if (row === undefined || (!isOpen && !isArrow)) return;
  event.preventDefault();
  if (isOpen && altKey && key === "ArrowUp") {
    engine.setOpen(false);
    return;
  }
  const isOnlyOpened = !isOpen && altKey && key === "ArrowDown";
  engine.setOpen(true);
  if (!isOnlyOpened) engine.activate(items[row]);
}
