import type { ReactElement } from "react";
import type { PickerSection } from "../../hooks/useUserPicker/options/PickerOption.js";
import type { UserPickerState } from "../../hooks/useUserPicker/UserPickerState.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

/** Props of `PickerSectionTitle`. */
export interface PickerSectionTitleProps {
  picker: UserPickerState;
  section: PickerSection;
  slot: UserPickerSlots["section"];
}

/** The title of a section, which names its options. Renders a `<div>`. */
export function PickerSectionTitle({
  picker,
  section,
  slot,
}: PickerSectionTitleProps): ReactElement {
  return (
    <div {...picker.getSectionTitleProps({ section })} className="ipp-section-title">
      {slot?.({ section }) ?? <bdi>{section.title}</bdi>}
    </div>
  );
}
