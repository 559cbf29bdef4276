import { useEffect, type RefObject } from "react";
import { useLatest } from "../../hooks/useLatest.js";

/** All that Escape could close, as it opened. */
const open: object[] = [];

/**
 * Runs an action on Escape, wherever the focus is in the document of an element, because what opened under the pointer goes
 * away without moving it (WCAG 2.2, 1.4.13). Of several that are open the last one is closed. Escape is stopped on its way
 * down and up, so that it does nothing to the dialog around (behaviour 10).
 */
export function useTopmostEscape(
  ref: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onEscape: () => void,
): void {
  const latest = useLatest(onEscape);
  useEffect(() => {
    const ownerDocument = ref.current?.ownerDocument;
    if (!isOpen || ownerDocument === undefined) return undefined;
    const entry = {};
    open.push(entry);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || open.at(-1) !== entry) return;
      // Also keeps a native <dialog> open.
      event.preventDefault();
      event.stopImmediatePropagation();
      ownerDocument.addEventListener("keyup", stopEscape, { capture: true, once: true });
      latest.current();
    };
    ownerDocument.addEventListener("keydown", onKeyDown, true);
    return () => {
      open.splice(open.indexOf(entry), 1);
      ownerDocument.removeEventListener("keydown", onKeyDown, true);
    };
  }, [ref, isOpen, latest]);
}

function stopEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}
