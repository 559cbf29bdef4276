"use client";

import { Label } from "@itwin/itwinui-react";
import { forwardRef, useId, useRef } from "react";
import { useUserPicker } from "../../hooks/useUserPicker/useUserPicker.js";
import { joinClassNames } from "../joinClassNames.js";
import { PickerField } from "./PickerField.js";
import { PickerFormFields } from "./PickerFormFields.js";
import { PickerHelp } from "./PickerHelp.js";
import { PickerPopup } from "./PickerPopup.js";
import type { UserPickerProps } from "./UserPickerProps.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

const NO_SLOTS: UserPickerSlots = {};

/**
 * A field in which people of the organisation are found by name or e-mail and chosen: one, or with `multiple` many.
 * Renders a `<div>` with a `role="combobox"` input, which `ref` is; the list opens over the page.
 *
 * Throws a `TypeError` when `value` is an array without `multiple`, or none with it, or holds what is nobody.
 */
export const UserPicker = forwardRef<HTMLInputElement, UserPickerProps>(function UserPicker(
  {
    label,
    description,
    errorMessage,
    placeholder,
    name,
    slots = NO_SLOTS,
    className,
    style,
    "aria-label": ariaLabel,
    "aria-labelledby": ariaLabelledby,
    "aria-describedby": ariaDescribedby,
    ...options
  },
  ref,
) {
  const picker = useUserPicker(options);
  const { isChecking, refusal } = picker;
  const fieldRef = useRef<HTMLDivElement>(null);
  const id = useId();
  const isShown = (help: unknown) => help !== undefined && help !== null && help !== "";
  const isInvalid = isShown(errorMessage);
  const descriptions = [
    isShown(description) && `${id}description`,
    isInvalid && `${id}error`,
    ariaDescribedby,
  ];

  return (
    <div {...picker.getRootProps({ className: joinClassNames("ipp-picker", className), style })}>
      {label !== undefined && (
        <Label {...picker.getLabelProps()} required={options.required ?? false}>
          {label}
        </Label>
      )}
      <PickerField
        ref={fieldRef}
        picker={picker}
        options={options}
        placeholder={placeholder}
        slots={slots}
        inputProps={{
          ref,
          "aria-label": ariaLabel,
          "aria-labelledby": ariaLabelledby,
          "aria-describedby": descriptions.filter(Boolean).join(" ") || undefined,
          "aria-invalid": isInvalid || undefined,
        }}
      />
      <PickerHelp
        id={id}
        description={isShown(description) && description}
        errorMessage={isInvalid && errorMessage}
        notice={!picker.isOpen && (isChecking || refusal !== null) ? picker.message : null}
      />
      {picker.isOpen && <PickerPopup picker={picker} slots={slots} anchorRef={fieldRef} />}
      <span className="ipp-visually-hidden" {...picker.getStatusProps()}>
        {picker.announcement}
      </span>
      {name !== undefined && (
        <PickerFormFields name={name} chosen={picker.chosen} disabled={options.disabled} />
      )}
    </div>
  );
});
