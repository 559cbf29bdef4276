import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";
import { useLayoutEffect, type RefObject } from "react";

/** Between popup and field, in px. */
const GAP = 4;
/** Between popup and the edge of the viewport, in px. */
const EDGE = 8;
/** In px; less when the viewport has less. */
const MAX_BLOCK_SIZE = 400;

/**
 * Shows an element with `popover="manual"` beside its anchor for as long as it is mounted.
 *
 * It goes to the top layer, so that it lies over a modal `<dialog>` and is clipped by no parent, and stays where it is in
 * the document, so that focus traps, shadow roots and the Tab order contain it.
 */
export function usePopover(
  popoverRef: RefObject<HTMLElement | null>,
  anchorRef: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const popover = popoverRef.current;
    const anchor = anchorRef.current;
    if (popover === null || anchor === null) return undefined;
    // Missing where there is no layout, as in jsdom.
    popover.showPopover?.();
    return autoUpdate(anchor, popover, () => void place(popover, anchor));
  }, [popoverRef, anchorRef]);
}

async function place(popover: HTMLElement, anchor: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, popover, {
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ rects, availableHeight, availableWidth }) {
          Object.assign(popover.style, {
            inlineSize: `${Math.min(Math.max(rects.reference.width, 240), availableWidth)}px`,
            maxBlockSize: `${Math.min(MAX_BLOCK_SIZE, availableHeight)}px`,
          });
        },
      }),
      shift({ padding: EDGE }),
    ],
  });
  Object.assign(popover.style, { top: `${y}px`, left: `${x}px` });
}
