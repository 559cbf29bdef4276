import type { User } from "../client/User.js";
import { cleanText } from "./cleanText.js";
import { displayName } from "./displayName.js";
import { foldForSearch } from "./foldText.js";

/** What of a person is compared with a query. */
export interface FoldedUser {
  name: string;
  email: string;
  /** The name in every order in which people type it; an empty one if the person has only an e-mail. */
  foldedNames: string[];
  foldedEmail: string;
}

/** One answer is read for every letter typed; folding its people costs more than comparing them. */
const foldedUsers = new WeakMap<User, FoldedUser>();

/** What a query is compared with. A user object is read once and remembered while it lives. */
export function foldUser(user: User): FoldedUser {
  const known = foldedUsers.get(user);
  if (known) {
    return known;
  }
  // Uncut: the server finds what is beyond the length that is shown.
  const given = cleanText(user.givenName ?? "", Infinity);
  const surname = cleanText(user.surname ?? "", Infinity);
  const email = cleanText(user.email ?? "", Infinity);
  const name = displayName(user);
  const displayedEmail = cleanText(email);
  const folded = {
    name,
    email,
    foldedNames:
      given && surname
        ? foldOrders(given, surname, name)
        : [foldForSearch(given || surname || (name === displayedEmail ? "" : name))],
    foldedEmail: foldForSearch(email),
  };
  foldedUsers.set(user, folded);
  return folded;
}

function foldOrders(given: string, surname: string, name: string): string[] {
  const first = foldForSearch(given);
  const last = foldForSearch(surname);
  const orders = [`${first} ${last}`, `${last} ${first}`];
  // Chinese, Japanese and Korean names are shown without a space, and typed with one or without.
  return name === surname + given ? [...orders, last + first] : orders;
}
