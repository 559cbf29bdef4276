import type { ReactElement } from "react";
import { UserPicker } from "../../src/index.js";

/** Props of `MeasuredOwner`. */
export interface MeasuredOwnerProps {
  /** Sends what a host measures to wherever it keeps it. */
  track: (name: string, data: Record<string, string | number | undefined>) => void;
}

/** A picker that is measured without saying who was chosen. */
export function MeasuredOwner({ track }: MeasuredOwnerProps): ReactElement {
  return (
    <UserPicker
      label="Owner"
      onSearch={({ status, errorKind, count, durationMs }) =>
        track("people-search", { status, errorKind, count, durationMs })
      }
      onSelect={({ source, position, durationMs }) =>
        track("people-select", { source, position, durationMs })
      }
    />
  );
}
