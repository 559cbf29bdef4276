import { cleanText } from "./cleanText.js";
import { displayName } from "./displayName.js";
import type { NameableUser } from "./displayName.js";

/** What tells a person apart, as plain text. Each may be empty. */
export interface UserDescription {
  /** As `displayName` gives it. */
  name: string;
  /** Empty when it is the name already. */
  email: string;
  /** Empty when it is the name already. */
  organization: string;
}

/** The name of a person, and what tells them from their namesakes. */
export function describeUser(user: NameableUser): UserDescription {
  const name = displayName(user);
  const unlessName = (text: string) => (text.toLowerCase() === name.toLowerCase() ? "" : text);
  return {
    name,
    email: unlessName(cleanText(user.email ?? "")),
    organization: unlessName(cleanText(user.organizationName ?? "")),
  };
}
