import { ListItem } from "@itwin/itwinui-react";
import { memo, type ComponentPropsWithRef } from "react";
import type {
  PickerOption as Option,
  PickerOptionState,
} from "../../hooks/useUserPicker/options/PickerOption.js";
import { OptionContent } from "./OptionContent.js";
import { PickerIcon } from "./PickerIcon.js";
import { sameOption } from "./sameOption.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

/** Props of `PickerOption`. */
export interface PickerOptionProps {
  option: Option;
  state: PickerOptionState;
  /** From `getOptionProps`. */
  optionProps: ComponentPropsWithRef<"div">;
  /** The text that was searched for. */
  query: string;
  slot: UserPickerSlots["option"];
}

/**
 * One option of the list, with a mark when it is part of the choice. Renders a `<div role="option">`. Drawn anew only when
 * it changes: each step of an arrow key changes two of those in view.
 */
export const PickerOption = memo(function PickerOption({
  option,
  state,
  optionProps,
  query,
  slot,
}: PickerOptionProps) {
  return (
    <ListItem
      {...optionProps}
      as="div"
      actionable
      size="large"
      focused={state.isActive}
      active={state.isChosen}
      disabled={state.isDisabled}
      className="ipp-option"
    >
      {slot?.({ option, state, query }) ?? (
        <OptionContent option={option} state={state} query={query} />
      )}
      {state.isChosen && <PickerIcon shape="check" />}
    </ListItem>
  );
}, sameOption);
