/**
 * What can be written of a person. The OpenAPI file says no more than "object": these are the fields that the vendor's
 * reference has for the answers, less those that the API gives by itself. Which of them it takes is unverified.
 */
export interface UserFields {
  email?: string | undefined;
  givenName?: string | undefined;
  surname?: string | undefined;
  organizationName?: string | undefined;
  displayName?: string | undefined;
  alternateEmail?: string | undefined;
  phone?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
  language?: string | undefined;
}

/** What is to change; a field that is left out stays. `null`, as the API writes an empty field, empties it (unverified). */
export type UserChanges = { [Field in keyof UserFields]?: UserFields[Field] | null };
