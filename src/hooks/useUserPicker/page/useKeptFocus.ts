import { useRef, type FocusEvent, type RefObject } from "react";
import { useBrowserLayoutEffect } from "../../useBrowserLayoutEffect.js";

/** Focus handlers of the root. */
export interface KeptFocus {
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: () => void;
}

/** Gives the focus to the input when what had it in the picker is gone from the page: it must not fall to the body. */
export function useKeptFocus(inputRef: RefObject<HTMLInputElement | null>): KeptFocus {
  const focused = useRef<Element | null>(null);
  // With the commit, so that the focus is not on the body for a while.
  useBrowserLayoutEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    inputRef.current?.focus();
  });
  return {
    onFocus({ target }) {
      focused.current = target;
    },
    onBlur() {
      focused.current = null;
    },
  };
}
