import { Button, Input, Label, List, ProgressRadial, VisuallyHidden } from "@itwin/itwinui-react";
import { forwardRef, useRef, type CSSProperties, type ReactNode } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import type { UserPickerOptions } from "../../hooks/useUserPicker/UserPickerOptions.js";
import { useUserPicker } from "../../hooks/useUserPicker/useUserPicker.js";
import { joinClassNames } from "../joinClassNames.js";
import { ChosenUser } from "./ChosenUser.js";
import { ClearIcon } from "./ClearIcon.js";
import { PickerMessage } from "./PickerMessage.js";
import { PickerOption } from "./PickerOption.js";
import { PickerPopup } from "./PickerPopup.js";

/** Props of `UserPicker`. One of `label`, `aria-label` and `aria-labelledby` names the picker. */
export interface UserPickerProps extends UserPickerOptions {
  /** Shown above the field, and its name. */
  label?: ReactNode;
  /** Name of a picker without a visible label. */
  "aria-label"?: string | undefined;
  /** Id of the element that names the picker. */
  "aria-labelledby"?: string | undefined;
  /** Ids of elements that describe the picker. */
  "aria-describedby"?: string | undefined;
  /**
   * Shown while nothing is typed and nobody is chosen.
   * @default messages.searchPlaceholder
   */
  placeholder?: string | undefined;
  /** Said with the name of the picker. @default false */
  required?: boolean | undefined;
  /** Submits the id of the chosen person with the form, under this name. */
  name?: string | undefined;
  /** Of the root element. */
  className?: string | undefined;
  /** Of the root element. */
  style?: CSSProperties | undefined;
}

/**
 * A field in which a person of the organisation is found by name or e-mail and chosen.
 * Renders a `<div>` with a `role="combobox"` input, which `ref` is; the list opens over the page.
 */
export const UserPicker = forwardRef<HTMLInputElement, UserPickerProps>(function UserPicker(
  {
    label,
    placeholder,
    required = false,
    name,
    className,
    style,
    "aria-label": ariaLabel,
    "aria-labelledby": ariaLabelledby,
    "aria-describedby": ariaDescribedby,
    ...options
  },
  ref,
) {
  const { disabled = false, readOnly = false } = options;
  const messages = useMessages();
  const picker = useUserPicker(options);
  const { chosen, chosenUser, message, search } = picker;
  const fieldRef = useRef<HTMLDivElement>(null);

  return (
    <div {...picker.getRootProps({ className: joinClassNames("ipp-picker", className), style })}>
      {label !== undefined && (
        <Label {...picker.getLabelProps()} required={required}>
          {label}
        </Label>
      )}
      <div
        {...picker.getFieldProps({ className: "ipp-field" })}
        ref={fieldRef}
        data-disabled={disabled || undefined}
      >
        {chosen !== null && (
          <ChosenUser {...picker.getChosenProps()} chosen={chosen} result={chosenUser} />
        )}
        <Input
          {...picker.getInputProps({
            ref,
            "aria-label": ariaLabel,
            "aria-labelledby": ariaLabelledby,
            "aria-describedby": ariaDescribedby,
            "aria-required": required || undefined,
            placeholder: chosen === null ? (placeholder ?? messages.searchPlaceholder) : undefined,
          })}
          className="ipp-input"
        />
        {search.status === "loading" && (
          <ProgressRadial className="ipp-progress" size="x-small" aria-hidden indeterminate />
        )}
        {chosen !== null && !readOnly && !disabled && (
          <Button
            {...picker.getClearButtonProps()}
            className="ipp-clear"
            size="small"
            styleType="borderless"
          >
            <ClearIcon />
          </Button>
        )}
      </div>
      {picker.isOpen && (
        <PickerPopup {...picker.getPopupProps()} anchorRef={fieldRef}>
          {message !== null && (
            <PickerMessage message={message} retryButtonProps={picker.getRetryButtonProps()} />
          )}
          {picker.isExpanded && (
            <List {...picker.getListboxProps()} className="ipp-list">
              {picker.users.map((user) => (
                <PickerOption
                  key={user.id}
                  user={user}
                  query={picker.text}
                  isActive={user === picker.activeUser}
                  optionProps={picker.getOptionProps({ user })}
                />
              ))}
            </List>
          )}
        </PickerPopup>
      )}
      <VisuallyHidden {...picker.getStatusProps()}>{picker.announcement}</VisuallyHidden>
      {name !== undefined && chosen !== null && (
        <input type="hidden" name={name} value={chosen.id} disabled={disabled} />
      )}
    </div>
  );
});
