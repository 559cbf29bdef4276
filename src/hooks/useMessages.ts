import type { Messages } from "../messages/Messages.js";
import { useUsersContext } from "./UsersContext.js";

/** The texts of the nearest `UsersProvider`. */
export function useMessages(): Messages {
  return useUsersContext().messages;
}
