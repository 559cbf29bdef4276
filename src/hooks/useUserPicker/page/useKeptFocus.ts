import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/** Focus handlers of the root. */
export interface KeptFocus {
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: () => void;
}

/** Gives the focus to the input when what had it in the picker is gone from the page: it must not fall to the body. */
export function useKeptFocus(inputRef: RefObject<HTMLInputElement | null>): KeptFocus {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
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
