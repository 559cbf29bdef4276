/**
 * A person as search and look-ups answer: `User` of the iTwin Users API.
 * Any field but `id` may be missing, because the API answers `null` or leaves it out.
 */
export interface User {
  /** The only identity: names and e-mails are neither unique nor stable. */
  id: string;
  email?: string;
  givenName?: string;
  surname?: string;
  organizationName?: string;
}

/** The signed-in person, as `GET /users/me` answers. */
export interface CurrentUser extends User {
  /** What the account calls itself. The vendor's own example holds an e-mail here, so it is no neutral label. */
  displayName?: string;
  alternateEmail?: string;
  phone?: string;
  city?: string;
  country?: string;
  language?: string;
  /** When the account was made, as the API writes it (ISO 8601). */
  createdDateTime?: string;
}

/** What a host holds of a person: the id is enough, the library finds the rest. */
export type UserRef = Pick<User, "id"> & Partial<User>;
