import { StatusMessage } from "@itwin/itwinui-react";
import type { ReactElement, ReactNode } from "react";
import type { PickerMessage } from "../../hooks/useUserPicker/sayings/PickerMessage.js";

/** Props of `PickerHelp`. */
export interface PickerHelpProps {
  /** Start of the ids of what describes the input. */
  id: string;
  description: ReactNode;
  errorMessage: ReactNode;
  /** What is said of the last change while there is no popup to say it. */
  notice: PickerMessage | null;
}

/** The lines below the field. */
export function PickerHelp({
  id,
  description,
  errorMessage,
  notice,
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
      {notice !== null && (
        <div className="ipp-help">
          <StatusMessage {...(notice.tone !== "neutral" && { status: notice.tone })}>
            {notice.text}
          </StatusMessage>
        </div>
      )}
    </>
  );
}
