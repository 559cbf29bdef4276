import type { ReactElement } from "react";
import { isFailed } from "../../hooks/isFailed.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { ChosenPrincipal } from "../../hooks/useUserPicker/choice/useChosen.js";
import type { UserPickerState } from "../../hooks/useUserPicker/UserPickerState.js";
import { ChosenFace } from "./ChosenFace.js";
import { chosenText } from "./chosenText.js";
import { IconButton } from "./IconButton.js";
import { PickerIcon } from "./PickerIcon.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

/** Props of `ChosenOne`. */
export interface ChosenOneProps {
  picker: UserPickerState;
  chosen: ChosenPrincipal;
  slot: UserPickerSlots["tag"];
}

/** The one who is chosen, in the field, or what stands for them while nothing is known. Renders a `<span>`. */
export function ChosenOne({ picker, chosen, slot }: ChosenOneProps): ReactElement {
  const messages = useMessages();
  const { name, detail } = chosenText(chosen, messages);
  return (
    <>
      <span {...picker.getChosenProps()} className="ipp-chosen" data-status={chosen.status}>
        {slot?.({ tag: chosen }) ?? (
          <>
            <ChosenFace known={chosen.known} status={chosen.status} retry={chosen.retry} />
            <span className="ipp-chosen-text">
              <bdi className="ipp-chosen-name">{name}</bdi>{" "}
              <bdi className="ipp-chosen-detail">{detail}</bdi>
            </span>
          </>
        )}
        {chosen.isLocked && <PickerIcon shape="lock" />}
      </span>
      {isFailed(chosen) && (
        <IconButton
          {...picker.getTagRetryButtonProps({ tag: chosen })}
          aria-label={messages.retry}
          shape="retry"
        />
      )}
    </>
  );
}
