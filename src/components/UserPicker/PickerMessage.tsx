import { Button, StatusMessage } from "@itwin/itwinui-react";
import type { ComponentPropsWithRef, ReactElement } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import type { SearchMessage } from "../../hooks/useUserPicker/searchMessage.js";

/** Props of `PickerMessage`. */
export interface PickerMessageProps {
  message: SearchMessage;
  /** From `getRetryButtonProps`. */
  retryButtonProps: ComponentPropsWithRef<"button">;
}

/** What the picker says about its search, with a button where asking again may help. */
export function PickerMessage({ message, retryButtonProps }: PickerMessageProps): ReactElement {
  const messages = useMessages();
  const { text, tone, canRetry } = message;
  return (
    <div className="ipp-message">
      <StatusMessage {...(tone !== "neutral" && { status: tone })}>{text}</StatusMessage>
      {canRetry && (
        <Button size="small" {...retryButtonProps}>
          {messages.retry}
        </Button>
      )}
    </div>
  );
}
