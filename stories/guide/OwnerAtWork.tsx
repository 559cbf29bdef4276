import type { ReactElement } from "react";
import { UserPicker } from "../../src/index.js";

/** Props of `OwnerAtWork`. */
export interface OwnerAtWorkProps {
  /** Asks the host's calendar. */
  isOnLeave: (userId: string) => Promise<boolean>;
}

/** An owner, or nobody, who is not on leave. */
export function OwnerAtWork({ isOnLeave }: OwnerAtWorkProps): ReactElement {
  return (
    <UserPicker
      label="Owner"
      allowUnassigned
      onBeforeChange={async (user) => {
        if (user === null) return true;
        return (await isOnLeave(user.id)) ? "On leave until Monday." : true;
      }}
    />
  );
}
