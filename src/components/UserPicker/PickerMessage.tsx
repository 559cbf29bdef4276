import { Button, ProgressLinear, StatusMessage } from "@itwin/itwinui-react";
import { useRef, type ReactElement, type ReactNode } from "react";
import type { UserPickerState } from "../../hooks/useUserPicker/UserPickerState.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";
import { useIsLong } from "./useIsLong.js";
import { useIsScrollable } from "./useIsScrollable.js";

/** Props of `PickerMessage`. */
export interface PickerMessageProps {
  picker: UserPickerState;
  slots: UserPickerSlots;
}

/** What the picker says, with a button where it helps, and how far a pasted list is looked up. */
export function PickerMessage({ picker, slots }: PickerMessageProps): ReactElement | null {
  const { message, listProgress } = picker;
  const isLong = useIsLong(listProgress !== null);
  const ref = useRef<HTMLDivElement>(null);
  const isScrollable = useIsScrollable(ref, message?.text);
  if (message === null) return null;
  const { text, tone, action } = message;
  return (
    // Without a button in it, a long report could not be scrolled by keys in every browser.
    <div
      ref={ref}
      className="ipp-message"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll it
      tabIndex={isScrollable && action === null ? 0 : undefined}
    >
      {drawn(picker, slots) ?? (
        <StatusMessage {...(tone !== "neutral" && { status: tone })}>{text}</StatusMessage>
      )}
      {action !== null && (
        <Button size="small" {...picker.getActionButtonProps()}>
          {action}
        </Button>
      )}
      {listProgress !== null && isLong && (
        <ProgressLinear
          role="progressbar"
          aria-valuemin={0}
          aria-valuemax={listProgress.total}
          aria-valuenow={listProgress.done}
          className="ipp-list-progress"
          value={(listProgress.done / listProgress.total) * 100}
          aria-label={text}
        />
      )}
    </div>
  );
}

/** What the host draws instead of our text. */
function drawn(
  { message, search, text, refusal, listReport, isChecking, isFull }: UserPickerState,
  { empty, error }: UserPickerSlots,
): ReactNode {
  if (refusal !== null || listReport !== null || isChecking || isFull) return undefined;
  if (search.status === "empty") return empty?.({ text });
  if (search.status === "error") return error?.({ error: search.error, text: message?.text ?? "" });
  return undefined;
}
