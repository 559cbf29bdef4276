import type { KeyboardEvent } from "react";
import { keepFromDownshift } from "./eventHandlers.js";
import { useEscape } from "./useEscape.js";

/** Keys that belong to the text. */
const TEXT_KEYS = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

/** What the keys of the input do. */
export interface InputKeysOptions {
  readOnly: boolean;
  /** Drops the active option. */
  deactivate: () => void;
  /** Does what Escape does; `false` when there was nothing to do. */
  escape: () => boolean;
}

/** Key handlers of the input. */
export interface InputKeys {
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onKeyUp: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** The keys of the input that are not downshift's: composition, Escape, and those that move the caret. */
export function useInputKeys({ readOnly, deactivate, escape }: InputKeysOptions): InputKeys {
  const escapeHandlers = useEscape(escape);
  return {
    onKeyDown(event) {
      // Keys that end a composition belong to the input method; Safari tells them by the key code alone.
      const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
      const isTextKey = TEXT_KEYS.has(event.key);
      const isEscape = event.key === "Escape";
      if (isComposing || isTextKey || isEscape || readOnly) keepFromDownshift(event);
      if (isComposing || readOnly) return;
      if (isTextKey) deactivate();
      if (isEscape) escapeHandlers.onKeyDown(event);
    },
    onKeyUp: escapeHandlers.onKeyUp,
  };
}
