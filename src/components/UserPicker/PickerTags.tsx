import { Button, VisuallyHidden } from "@itwin/itwinui-react";
import type { ReactElement } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import type { UserPickerState } from "../../hooks/useUserPicker/UserPickerState.js";
import { PickerTag } from "./PickerTag.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

/** Props of `PickerTags`. */
export interface PickerTagsProps {
  picker: UserPickerState;
  isChangeable: boolean;
  slots: UserPickerSlots;
}

/** Those who are chosen, as tags in the order of the choice, and the button for those that don't show. */
export function PickerTags({ picker, isChangeable, slots }: PickerTagsProps): ReactElement | null {
  const messages = useMessages();
  const { tags, canOverflow, areAllShown, hiddenCount, summary } = picker;
  if (tags.length === 0) return null;
  return (
    <>
      <VisuallyHidden {...picker.getChosenProps()}>{summary}</VisuallyHidden>
      <div {...picker.getTagListProps()} className="ipp-tags">
        {tags.map((tag) => (
          <PickerTag
            key={tag.key}
            tag={tag}
            isChangeable={isChangeable}
            picker={picker}
            slot={slots.tag}
          />
        ))}
      </div>
      {canOverflow && (
        <Button {...picker.getMoreButtonProps()} className="ipp-more" size="small">
          {areAllShown ? messages.showFewer : `+${hiddenCount}`}
        </Button>
      )}
    </>
  );
}
