import type { Messages } from "../../messages/Messages.js";
import { displayName } from "../../people/displayName.js";
import type { AvatarContent } from "./AvatarContent.js";

/** What an avatar says in words. */
export function avatarName(content: AvatarContent, messages: Messages): string {
  switch (content) {
    case "loading":
      return messages.loadingUser;
    case "unknown":
      return messages.unknownUser;
    case "failed":
      return messages.userNotLoaded;
    case "signed-out":
      return messages.notSignedIn;
    default:
      return displayName(content) || messages.unnamed;
  }
}
