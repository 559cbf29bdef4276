import type { UserRef } from "../../client/User.js";
import { describeUser } from "../../people/describeUser.js";
import type { Messages } from "../../messages/Messages.js";

/** A person in one line, told apart from namesakes by their e-mail. */
export function spokenName(user: UserRef, messages: Messages): string {
  const { name, email, organization } = describeUser(user);
  return [name || messages.unnamed, email || organization].filter(Boolean).join(", ");
}
