import { useRef, type ComponentPropsWithoutRef, type ReactElement, type RefObject } from "react";
import { usePopover } from "../popover/usePopover.js";

/** Props of `PickerPopup`. */
export interface PickerPopupProps extends ComponentPropsWithoutRef<"div"> {
  /** What it stands beside. */
  anchorRef: RefObject<HTMLElement | null>;
}

/** The box over the page that holds list and messages. Renders a `<div popover>`. */
export function PickerPopup({ anchorRef, ...props }: PickerPopupProps): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  usePopover(ref, anchorRef);
  return <div {...props} ref={ref} popover="manual" className="ipp-popup" />;
}
