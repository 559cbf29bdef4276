import type { KeyboardEvent } from "react";

/** Whether keys take the last step back: Ctrl or Command with Z, and no other modifier. */
export function isUndo({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "z";
}
