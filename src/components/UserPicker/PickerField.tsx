import { Input } from "@itwin/itwinui-react";
import { forwardRef } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import type { UserPickerOptions } from "../../hooks/useUserPicker/UserPickerOptions.js";
import type {
  PickerInputProps,
  UserPickerState,
} from "../../hooks/useUserPicker/UserPickerState.js";
import { joinClassNames } from "../joinClassNames.js";
import { ChosenOne } from "./ChosenOne.js";
import { IconButton } from "./IconButton.js";
import { PickerTags } from "./PickerTags.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

/** Props of `PickerField`. */
export interface PickerFieldProps {
  picker: UserPickerState;
  options: UserPickerOptions;
  placeholder: string | undefined;
  slots: UserPickerSlots;
  inputProps: PickerInputProps;
}

/** The box: who is chosen, the input, and the buttons that change the choice. Renders a `<div>`, which `ref` is. */
export const PickerField = forwardRef<HTMLDivElement, PickerFieldProps>(function PickerField(
  { picker, options, placeholder, slots, inputProps },
  ref,
) {
  const messages = useMessages();
  const { disabled = false, readOnly = false, multiple = false } = options;
  const { chosen, undoable, search, isChecking, listProgress } = picker;
  const [one] = chosen;
  const isChangeable = !disabled && !readOnly;
  const isBusy = isChecking || listProgress !== null || search.status === "loading";
  const removable = chosen.filter(({ isLocked }) => !isLocked).length;

  return (
    <div
      {...picker.getFieldProps({ className: joinClassNames("ipp-field", multiple && "ipp-many") })}
      ref={ref}
      data-disabled={disabled || undefined}
      data-invalid={inputProps["aria-invalid"] || undefined}
    >
      <div className="ipp-field-content">
        {multiple ? (
          <PickerTags picker={picker} isChangeable={isChangeable} slots={slots} />
        ) : (
          one !== undefined && <ChosenOne picker={picker} chosen={one} slot={slots.tag} />
        )}
        <Input
          {...picker.getInputProps({
            ...inputProps,
            placeholder:
              one === undefined ? (placeholder ?? messages.searchPlaceholder) : undefined,
          })}
          className="ipp-input"
        />
      </div>
      <div className="ipp-field-end">
        {isBusy && <span className="ipp-progress" aria-hidden />}
        {isChangeable && undoable.length > 0 && (
          <IconButton {...picker.getUndoButtonProps()} shape="undo" />
        )}
        {isChangeable && removable > (multiple ? 1 : 0) && (
          <IconButton {...picker.getClearButtonProps()} shape="cross" />
        )}
      </div>
    </div>
  );
});
