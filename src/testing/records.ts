import type { Group } from "../client/Group.js";
import type { CurrentUser, User } from "../client/User.js";

/** A person as the API writes them. */
export function userRecord({ id, email, givenName, surname, organizationName }: User) {
  return orNull({ id, email, givenName, surname, organizationName });
}

/** The signed-in person as the API writes them. */
export function currentUserRecord(me: CurrentUser) {
  const { displayName, alternateEmail, phone, city, country, language, createdDateTime } = me;
  return {
    ...userRecord(me),
    ...orNull({ displayName, alternateEmail, phone, city, country, language, createdDateTime }),
  };
}

/** A group as the API writes it. */
export function groupRecord({ id, displayName }: Group) {
  return orNull({ id, displayName });
}

/** The API writes a missing field as `null`. */
function orNull(fields: Record<string, string | undefined>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null]));
}
