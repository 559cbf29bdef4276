import { Button } from "@itwin/itwinui-react";
import type { ReactElement } from "react";
import { isFailed } from "../../hooks/isFailed.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { ChosenPrincipal } from "../../hooks/useUserPicker/choice/useChosen.js";
import type { UserPickerState } from "../../hooks/useUserPicker/UserPickerState.js";
import { PickerIcon } from "./PickerIcon.js";
import { TagContent } from "./TagContent.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

/** Props of `PickerTags`. */
export interface PickerTagsProps {
  picker: UserPickerState;
  isChangeable: boolean;
  slots: UserPickerSlots;
}

// The same elements each time, so that 500 tags have no sign to draw anew.
const REMOVE = <PickerIcon shape="cross" />;
const RETRY = <PickerIcon shape="retry" />;
const LOCK = <PickerIcon shape="lock" />;

/** Those who are chosen, as tags in the order of the choice, and the button for those that don't show. */
export function PickerTags({ picker, isChangeable, slots }: PickerTagsProps): ReactElement | null {
  const messages = useMessages();
  const { tags, canOverflow, areAllShown, hiddenCount, summary } = picker;
  if (picker.chosen.length === 0) return null;

  /** No component of its own: it would be drawn as often, for its handlers know where the focus is. */
  function draw(tag: ChosenPrincipal): ReactElement {
    const { key, known, status, retry, hasNamesake, isLocked } = tag;
    const look = { known, status, retry, hasNamesake };
    return (
      <div
        key={key}
        {...picker.getTagProps({ tag })}
        className="ipp-tag"
        data-status={status}
        data-kind={known.kind ?? "user"}
      >
        <div {...picker.getTagCellProps()} className="ipp-tag-cell">
          {slots.tag?.({ tag }) ?? <TagContent {...look} />}
          {isFailed(tag) && (
            <button
              type="button"
              {...picker.getTagRetryButtonProps({ tag })}
              className="ipp-tag-button"
              aria-label={messages.retry}
            >
              {RETRY}
            </button>
          )}
          {isLocked && (
            <span className="ipp-tag-button">
              {LOCK}
              <span className="ipp-visually-hidden">{messages.locked}</span>
            </span>
          )}
          {isChangeable && !isLocked && (
            <button
              type="button"
              {...picker.getRemoveButtonProps({ tag })}
              className="ipp-tag-button"
            >
              {REMOVE}
            </button>
          )}
        </div>
      </div>
    );
  }

  return (
    <>
      <span className="ipp-visually-hidden" {...picker.getChosenProps()}>
        {summary}
      </span>
      {tags.length > 0 && (
        <div {...picker.getTagListProps()} className="ipp-tags">
          {tags.map(draw)}
        </div>
      )}
      {canOverflow && (
        <Button {...picker.getMoreButtonProps()} className="ipp-more" size="small">
          {/* From right to left the sign would go behind the number. */}
          {areAllShown ? messages.showFewer : <bdi dir="ltr">{messages.more(hiddenCount)}</bdi>}
        </Button>
      )}
    </>
  );
}
