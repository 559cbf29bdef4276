import { cleanText } from "./cleanText.js";
import { displayName } from "./displayName.js";
import type { NameableUser } from "./displayName.js";

/** The two lines that tell a person apart, as plain text. Either may be empty. */
export interface UserDescription {
  /** As `displayName` gives it. */
  name: string;
  /** E-mail and organisation, without what the name already says. */
  detail: string;
}

/** The name of a person, and what tells them from their namesakes: "ann@example.com · Example Ltd". */
export function describeUser(user: NameableUser): UserDescription {
  const name = displayName(user);
  const detail = [user.email, user.organizationName]
    .map((text) => cleanText(text ?? ""))
    .filter((text) => text !== "" && text.toLowerCase() !== name.toLowerCase())
    .join(" · ");
  return { name, detail };
}
