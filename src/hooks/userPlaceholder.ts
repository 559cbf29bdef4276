import type { Messages } from "../messages/Messages.js";
import type { UserStatus } from "./useUser.js";

/** What stands for a person without a name to show. */
export function userPlaceholder(status: UserStatus, messages: Messages): string {
  switch (status) {
    case "success":
      return messages.unnamed;
    case "unknown":
      return messages.unknownUser;
    case "loading":
      return messages.loadingUser;
    case "rate-limited":
    case "error":
      return messages.userNotLoaded;
  }
}
