import { useRef, type KeyboardEvent } from "react";

/** Handlers that run an action on Escape. */
export interface EscapeHandlers {
  onKeyDown: (event: KeyboardEvent) => void;
  onKeyUp: (event: KeyboardEvent) => void;
}

/**
 * Escape belongs to the innermost thing that it does something to: it is stopped, on its way down and up, when `act`
 * says that it did, and else goes on to the dialog around us (behaviour 10).
 */
export function useEscape(act: () => boolean): EscapeHandlers {
  const isOurs = useRef(false);
  return {
    onKeyDown(event) {
      isOurs.current = act();
      if (!isOurs.current) return;
      // Also keeps a native <dialog> open.
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyUp(event) {
      if (isOurs.current) event.stopPropagation();
      isOurs.current = false;
    },
  };
}
