import { Button } from "@itwin/itwinui-react";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { PickerIcon, type PickerIconProps } from "./PickerIcon.js";

/** Props of `IconButton`. */
export interface IconButtonProps extends ComponentPropsWithoutRef<"button">, PickerIconProps {}

/** A button of the field that shows a sign and no word: its `aria-label` tells what it does. Renders a `<button>`. */
export function IconButton({ shape, ...props }: IconButtonProps): ReactElement {
  return (
    <Button {...props} className="ipp-button" size="small" styleType="borderless">
      <PickerIcon shape={shape} />
    </Button>
  );
}
