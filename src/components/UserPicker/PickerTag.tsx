import { VisuallyHidden } from "@itwin/itwinui-react";
import type { ReactElement } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import type { ChosenPrincipal } from "../../hooks/useUserPicker/useChosen.js";
import type { UserPickerState } from "../../hooks/useUserPicker/UserPickerState.js";
import { ChosenFace } from "./ChosenFace.js";
import { chosenText, isFailed } from "./chosenText.js";
import { PickerIcon } from "./PickerIcon.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

/** Props of `PickerTag`. */
export interface PickerTagProps {
  tag: ChosenPrincipal;
  isChangeable: boolean;
  picker: UserPickerState;
  slot: UserPickerSlots["tag"];
}

/** One who is chosen: avatar and name, with the e-mail beside it where another of the chosen has the same name. */
export function PickerTag({ tag, isChangeable, picker, slot }: PickerTagProps): ReactElement {
  const messages = useMessages();
  const { name, detail } = chosenText(tag, messages);
  const isDetailShown = tag.hasNamesake || tag.value.kind === "email";
  return (
    <div
      {...picker.getTagProps({ tag })}
      className="ipp-tag"
      data-status={tag.status}
      data-kind={tag.value.kind ?? "user"}
    >
      <div {...picker.getTagCellProps()} className="ipp-tag-cell">
        {slot?.({ tag }) ?? (
          <>
            <ChosenFace chosen={tag} />
            <span className="ipp-tag-text">
              <bdi className="ipp-chosen-name">{name}</bdi>
              {detail !== "" &&
                (isDetailShown ? (
                  <>
                    {" "}
                    <bdi className="ipp-chosen-detail">{detail}</bdi>
                  </>
                ) : (
                  <VisuallyHidden>, {detail}</VisuallyHidden>
                ))}
            </span>
          </>
        )}
        {isFailed(tag) && (
          <button
            type="button"
            {...picker.getTagRetryButtonProps({ tag })}
            className="ipp-tag-button"
            aria-label={messages.retry}
          >
            <PickerIcon shape="retry" />
          </button>
        )}
        {tag.isLocked && (
          <span className="ipp-tag-button">
            <PickerIcon shape="lock" />
            <VisuallyHidden>{messages.locked}</VisuallyHidden>
          </span>
        )}
        {isChangeable && !tag.isLocked && (
          <button
            type="button"
            {...picker.getRemoveButtonProps({ tag })}
            className="ipp-tag-button"
          >
            <PickerIcon shape="cross" />
          </button>
        )}
      </div>
    </div>
  );
}
