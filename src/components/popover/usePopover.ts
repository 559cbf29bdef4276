import { autoUpdate, computePosition, offset, shift, size } from "@floating-ui/dom";
import { useLayoutEffect, type RefObject } from "react";

/** Between popover and anchor, in px. */
const GAP = 4;
/** Between popover and the edge of the viewport, in px. */
const EDGE = 8;
/** In px; less when the viewport has less. */
const MAX_BLOCK_SIZE = 400;
/** In px, for names and e-mails beside a narrow field; less when the viewport has less. */
const MIN_INLINE_SIZE = 240;
/** Viewports below this width, in px, give it all to a popover. */
const NARROW_VIEWPORT = 480;

/** How large a popover is. */
export interface PopoverSize {
  /**
   * In px; less when the viewport has less.
   * @default that of the anchor, but at least 240; that of the viewport when it is below 480
   */
  inlineSize?: number | undefined;
  /**
   * What it may grow to, in px; less when the viewport has less. It opens where there is room for that.
   * @default 400
   */
  maxBlockSize?: number | undefined;
}

/**
 * Shows an element with `popover="manual"` beside its anchor for as long as it is mounted.
 *
 * It goes to the top layer, so that it lies over a modal `<dialog>` and is clipped by no parent, and stays where it is in
 * the document, so that focus traps, shadow roots and the Tab order contain it.
 */
export function usePopover(
  popoverRef: RefObject<HTMLElement | null>,
  anchorRef: RefObject<HTMLElement | null>,
  { inlineSize, maxBlockSize = MAX_BLOCK_SIZE }: PopoverSize = {},
): void {
  useLayoutEffect(() => {
    const popover = popoverRef.current;
    const anchor = anchorRef.current;
    if (popover === null || anchor === null) return undefined;
    // Missing where there is no layout, as in jsdom.
    popover.showPopover?.();
    const limits = { inlineSize, maxBlockSize };
    return autoUpdate(anchor, popover, () => void place(popover, anchor, limits));
  }, [popoverRef, anchorRef, inlineSize, maxBlockSize]);
}

async function place(
  popover: HTMLElement,
  anchor: HTMLElement,
  { inlineSize, maxBlockSize }: { inlineSize: number | undefined; maxBlockSize: number },
): Promise<void> {
  const viewport = anchor.ownerDocument.documentElement;
  const placement = sideWithRoom(
    anchor.getBoundingClientRect(),
    viewport.clientHeight,
    maxBlockSize,
  );
  const { x, y } = await computePosition(anchor, popover, {
    strategy: "fixed",
    placement,
    middleware: [
      offset(GAP),
      // Before the size, which then has the whole width of the viewport and not only what is left beside the anchor.
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ rects, availableHeight, availableWidth }) {
          const isNarrow = viewport.clientWidth < NARROW_VIEWPORT;
          const roomy = isNarrow ? Infinity : Math.max(rects.reference.width, MIN_INLINE_SIZE);
          const wanted = inlineSize ?? roomy;
          Object.assign(popover.style, {
            inlineSize: `${Math.min(wanted, availableWidth)}px`,
            maxBlockSize: `${Math.min(maxBlockSize, availableHeight)}px`,
          });
        },
      }),
    ],
  });
  // Held at the edge that touches the anchor, so that it grows away from it.
  const isBelow = placement === "bottom-start";
  const bottom = viewport.clientHeight - y - popover.offsetHeight;
  Object.assign(popover.style, {
    left: `${x}px`,
    top: isBelow ? `${y}px` : "auto",
    bottom: isBelow ? "auto" : `${bottom}px`,
  });
}

/** By the largest size that it may have, so that it does not change sides when its content grows. */
function sideWithRoom(
  anchor: { top: number; bottom: number },
  viewportHeight: number,
  maxBlockSize: number,
): "bottom-start" | "top-start" {
  const below = viewportHeight - anchor.bottom - GAP - EDGE;
  return below >= maxBlockSize || below >= anchor.top ? "bottom-start" : "top-start";
}
