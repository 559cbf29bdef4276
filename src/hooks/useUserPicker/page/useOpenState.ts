import { useRef, useState } from "react";

/** Whether the popup shows, and how to change that: what it is already changes nothing and is not told. */
export function useOpenState(
  onChange: (isOpen: boolean) => void,
): [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [isOpen, setState] = useState(false);
  // Known at once: what closes the popup may be called again before the next render.
  const now = useRef(false);
  return [
    isOpen,
    (next) => {
      if (next === now.current) return;
      now.current = next;
      setState(next);
      onChange(next);
    },
  ];
}
