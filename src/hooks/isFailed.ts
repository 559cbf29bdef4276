import type { UserStatus } from "./useUser.js";

/** Whether somebody could not be loaded, so that asking again may help. */
export function isFailed({ status }: { status: UserStatus }): boolean {
  return status === "error" || status === "rate-limited";
}
