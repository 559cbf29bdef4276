import { forwardRef, useMemo, useRef, type ComponentPropsWithoutRef, type RefObject } from "react";
import { mergeRefs } from "../../hooks/mergeRefs.js";
import { joinClassNames } from "../joinClassNames.js";
import { usePopover, type PopoverSize } from "./usePopover.js";

/** Props of `Popover`. */
export interface PopoverProps extends ComponentPropsWithoutRef<"span">, PopoverSize {
  /** What it stands beside. */
  anchorRef: RefObject<HTMLElement | null>;
}

/**
 * A box over the page, for as long as it is mounted. Renders a `<span popover>`, with block layout: a `<div>` may not
 * stand in a paragraph, where names do.
 */
export const Popover = forwardRef<HTMLSpanElement, PopoverProps>(function Popover(
  { anchorRef, inlineSize, maxBlockSize, className, ...props },
  ref,
) {
  const own = useRef<HTMLSpanElement>(null);
  const merged = useMemo(() => mergeRefs(own, ref), [ref]);
  usePopover(own, anchorRef, { inlineSize, maxBlockSize });
  return (
    <span
      {...props}
      ref={merged}
      popover="manual"
      className={joinClassNames("ipp-popover", className)}
    />
  );
});
