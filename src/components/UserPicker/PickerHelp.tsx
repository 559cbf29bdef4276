import { StatusMessage } from "@itwin/itwinui-react";
import type { ReactElement, ReactNode } from "react";

/** Props of `PickerHelp`. */
export interface PickerHelpProps {
  /** Start of the ids of what describes the input. */
  id: string;
  description: ReactNode;
  errorMessage: ReactNode;
  /** Why a change was not made, while the popup does not say it. */
  refusal: string | null;
}

/** The lines below the field. */
export function PickerHelp({
  id,
  description,
  errorMessage,
  refusal,
}: PickerHelpProps): ReactElement {
  return (
    <>
      {description && (
        <div id={`${id}description`} className="ipp-help">
          {description}
        </div>
      )}
      {errorMessage && (
        <div id={`${id}error`} className="ipp-help">
          <StatusMessage status="negative">{errorMessage}</StatusMessage>
        </div>
      )}
      {refusal !== null && (
        <div className="ipp-help">
          <StatusMessage status="warning">{refusal}</StatusMessage>
        </div>
      )}
    </>
  );
}
