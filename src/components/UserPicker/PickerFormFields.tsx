import type { ReactElement } from "react";
import type { ChosenPrincipal } from "../../hooks/useUserPicker/choice/useChosen.js";

/** Props of `PickerFormFields`. */
export interface PickerFormFieldsProps {
  name: string;
  chosen: readonly ChosenPrincipal[];
  disabled: boolean | undefined;
}

/** What a form submits: one hidden `<input>` for each who is chosen. */
export function PickerFormFields({ name, chosen, disabled }: PickerFormFieldsProps): ReactElement {
  return (
    <>
      {chosen.map(({ key, value }) => (
        <input
          key={key}
          type="hidden"
          name={name}
          value={value.kind === "email" ? value.email : value.id}
          disabled={disabled}
        />
      ))}
    </>
  );
}
