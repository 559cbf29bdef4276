import { useEffect, type RefObject } from "react";
import { useLatest } from "./useLatest.js";

/** Calls `onOutside` when a pointer goes down outside of the element, while `isActive`. Works across shadow roots. */
export function useInteractOutside(
  ref: RefObject<HTMLElement | null>,
  isActive: boolean,
  onOutside: () => void,
): void {
  const latest = useLatest(onOutside);
  useEffect(() => {
    const element = ref.current;
    if (!isActive || element === null) return undefined;
    const onPointerDown = (event: PointerEvent) => {
      if (!event.composedPath().includes(element)) latest.current();
    };
    const { ownerDocument } = element;
    ownerDocument.addEventListener("pointerdown", onPointerDown, true);
    return () => ownerDocument.removeEventListener("pointerdown", onPointerDown, true);
  }, [ref, isActive, latest]);
}
