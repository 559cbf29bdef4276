import type { User } from "../client/User.js";
import { cleanText } from "./cleanText.js";
import { foldCase } from "./foldCase.js";
import { foldForSearch } from "./foldText.js";
import { foldUser } from "./foldUser.js";

/** A person whose whole name is the one that was written. */
export interface FullNameMatch {
  user: User;
  /** Letter by letter, case aside. Otherwise accents or the like differ, and it may be somebody else. */
  isExact: boolean;
}

const COMMA = /[,，]/;
const COMMAS = /[,，]/g;

/**
 * Those of `users` who have this very name, in either order of given name and surname, and with "Surname, Given" for
 * either. The exact ones come first. A name without a letter is nobody's.
 */
export function fullNameMatches(name: string, users: readonly User[]): FullNameMatch[] {
  const written = ordersOf(cleanText(name, Infinity));
  const folded = new Set(written.map((order) => tidy(foldForSearch(order))));
  const exact = new Set(written.map((order) => tidy(foldCase(order))));
  folded.delete("");
  return users
    .filter((user) => foldUser(user).foldedNames.some((order) => folded.has(tidy(order))))
    .map((user) => ({
      user,
      isExact: namesOf(user).some((order) => exact.has(tidy(foldCase(order)))),
    }))
    .sort((a, b) => Number(b.isExact) - Number(a.isExact));
}

/** "Surname, Given" is "Given Surname"; a name without a comma is only itself. */
export function withoutComma(name: string): string {
  return tidy(ordersOf(name).at(-1) ?? name);
}

function ordersOf(name: string): string[] {
  const comma = name.search(COMMA);
  return comma < 0 ? [name] : [name, `${name.slice(comma + 1)} ${name.slice(0, comma)}`];
}

/** As `foldUser` has them, before they are folded. */
function namesOf(user: User): string[] {
  const given = cleanText(user.givenName ?? "", Infinity);
  const surname = cleanText(user.surname ?? "", Infinity);
  if (!given || !surname) return [given || surname || foldUser(user).name];
  const { name } = foldUser(user);
  const orders = [`${given} ${surname}`, `${surname} ${given}`];
  return name === surname + given ? [...orders, name] : orders;
}

function tidy(name: string): string {
  return name.replace(COMMAS, " ").replace(/\s+/g, " ").trim();
}
