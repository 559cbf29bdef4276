import { cleanText } from "./cleanText.js";
import { displayName } from "./displayName.js";
import type { NameableUser } from "./displayName.js";

/** What tells a person apart, as plain text. */
export interface UserDescription {
  /** As `displayName` gives it: perhaps empty. */
  name: string;
  /** E-mail and organisation, as far as there are any, without what the name already says. */
  details: readonly string[];
}

/** The name of a person, and what tells them from their namesakes. */
export function describeUser(user: NameableUser): UserDescription {
  const name = displayName(user);
  const details = [user.email, user.organizationName]
    .map((text) => cleanText(text ?? ""))
    .filter((text) => text !== "" && text.toLowerCase() !== name.toLowerCase());
  return { name, details };
}
