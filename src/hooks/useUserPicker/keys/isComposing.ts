import type { KeyboardEvent } from "react";

/** Whether a key belongs to an input method. Safari tells those that end a composition by the key code alone. */
export function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === 229;
}
