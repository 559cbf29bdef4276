import type { User } from "../client/User.js";
import { foldEmail } from "./foldEmail.js";
import { foldForSearch } from "./foldText.js";
import { fullNameMatches, withoutComma } from "./fullNameMatches.js";
import { matchesSearch } from "./matchesSearch.js";
import type { PeopleListEntry } from "./parsePeopleList.js";

/**
 * What became of an entry of a list.
 *
 * - `found`: it is this person for certain.
 * - `ambiguous`: it may be one of these, of whom somebody has to choose; there may be only one.
 * - `not-found`: nobody, or too many to choose from.
 */
export type PersonMatch =
  | { status: "found"; user: User }
  | { status: "ambiguous"; candidates: readonly User[] }
  | { status: "not-found" };

/** The most people who are offered when nobody has the whole name, but some have all of its words. */
const MAX_PARTIAL_MATCHES = 20;

/**
 * Who of `users` an entry of a list means. An e-mail decides alone: what stands beside it is what others call a person.
 * A name is found when one person has the whole of it, letter by letter, case aside, and nobody else comes as near.
 *
 * @param isTruncated whether the API cut the answer off: a name in it may have namesakes beyond.
 */
export function findPerson(
  entry: PeopleListEntry,
  users: readonly User[],
  isTruncated: boolean,
): PersonMatch {
  if (entry.email !== undefined) return findByEmail(entry.email, users);
  const name = entry.name ?? entry.text;
  const matches = fullNameMatches(name, users);
  const [first, ...more] = matches;
  if (first === undefined) return findByWords(name, users);
  if (first.isExact && more.length === 0 && !isTruncated) {
    return { status: "found", user: first.user };
  }
  return { status: "ambiguous", candidates: matches.map(({ user }) => user) };
}

function findByEmail(email: string, users: readonly User[]): PersonMatch {
  const wanted = foldEmail(email);
  const candidates = users.filter((user) => foldEmail(user.email ?? "") === wanted);
  const [user, ...more] = candidates;
  if (user === undefined || wanted === "") return { status: "not-found" };
  return more.length === 0 ? { status: "found", user } : { status: "ambiguous", candidates };
}

function findByWords(name: string, users: readonly User[]): PersonMatch {
  const words = withoutComma(name);
  // Without a letter it would be in every name.
  const isEmpty = foldForSearch(words).trim() === "";
  const candidates = isEmpty ? [] : users.filter(matchesSearch(words));
  const isChoice = candidates.length > 0 && candidates.length <= MAX_PARTIAL_MATCHES;
  return isChoice ? { status: "ambiguous", candidates } : { status: "not-found" };
}
