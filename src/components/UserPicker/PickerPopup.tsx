import { useRef, type ReactElement, type RefObject } from "react";
import type { UserPickerState } from "../../hooks/useUserPicker/UserPickerState.js";
import { usePopover } from "../popover/usePopover.js";
import { PickerList } from "./PickerList.js";
import { PickerMessage } from "./PickerMessage.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

/** Props of `PickerPopup`. */
export interface PickerPopupProps {
  picker: UserPickerState;
  slots: UserPickerSlots;
  /** What it stands beside. */
  anchorRef: RefObject<HTMLElement | null>;
}

/** The box over the page that holds list and messages. Renders a `<div popover>`. */
export function PickerPopup({ picker, slots, anchorRef }: PickerPopupProps): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  usePopover(ref, anchorRef);
  const { text, search } = picker;
  return (
    <div {...picker.getPopupProps()} ref={ref} popover="manual" className="ipp-popover ipp-popup">
      {slots.header?.({ text, search })}
      <PickerMessage picker={picker} slots={slots} />
      {picker.isExpanded && <PickerList picker={picker} slots={slots} />}
      {slots.footer?.({ text, search })}
    </div>
  );
}
