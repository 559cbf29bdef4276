import { useRef, type KeyboardEvent } from "react";
import type { PickerEngine } from "../usePickerEngine.js";
import { isComposing } from "../keys/isComposing.js";

/** Key handlers of the root. */
export interface EscapeHandlers {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onKeyUp: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Escape, wherever the focus is in the picker: it closes the list, then clears the text. It is stopped, on its way down and
 * up, when it did one of them, and else goes on to the dialog around us (behaviour 10).
 */
export function useEscape(engine: PickerEngine): EscapeHandlers {
  const { options, text, inputRef } = engine;
  const isOurs = useRef(false);

  /** Whether there was something to do. */
  function act(target: EventTarget): boolean {
    if (engine.isOpen) {
      inputRef.current?.focus();
      engine.setOpen(false);
      return true;
    }
    if (target !== inputRef.current || options.readOnly || text === "") return false;
    engine.setText("");
    return true;
  }

  return {
    onKeyDown(event) {
      if (event.key !== "Escape" || isComposing(event)) return;
      isOurs.current = act(event.target);
      if (!isOurs.current) return;
      // Also keeps a native <dialog> open.
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyUp(event) {
      if (event.key !== "Escape" || !isOurs.current) return;
      isOurs.current = false;
      event.stopPropagation();
    },
  };
}
