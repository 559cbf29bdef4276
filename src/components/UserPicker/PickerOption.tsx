import { ListItem } from "@itwin/itwinui-react";
import type { ReactElement } from "react";
import type { PickerOption as Option } from "../../hooks/useUserPicker/options/PickerOption.js";
import type { UserPickerState } from "../../hooks/useUserPicker/UserPickerState.js";
import { OptionContent } from "./OptionContent.js";
import { PickerIcon } from "./PickerIcon.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

/** Props of `PickerOption`. */
export interface PickerOptionProps {
  picker: UserPickerState;
  option: Option;
  slot: UserPickerSlots["option"];
}

/** One option of the list, with a mark when it is part of the choice. Renders a `<div role="option">`. */
export function PickerOption({ picker, option, slot }: PickerOptionProps): ReactElement {
  const { text } = picker;
  const state = picker.optionState(option);
  return (
    <ListItem
      {...picker.getOptionProps({ option })}
      as="div"
      actionable
      size="large"
      focused={state.isActive}
      active={state.isChosen}
      disabled={state.isDisabled}
      className="ipp-option"
    >
      {slot?.({ option, state, query: text }) ?? (
        <OptionContent option={option} state={state} query={text} />
      )}
      {state.isChosen && <PickerIcon shape="check" />}
    </ListItem>
  );
}
