import { parsePeopleList, type PeopleListEntry } from "../../../people/parsePeopleList.js";

/** What separates people in a text that somebody types. */
const TYPED_SEPARATOR = /[;；\t\n]|@.*@/u;

/**
 * The entries of the list that a text in the box is; `null` when it is one to search for. Commas alone make no list of
 * what somebody types: "Smith, Anna" is one person.
 *
 * @param isReported whether it is what is left of a list, and so one whatever it looks like.
 */
export function listIn(text: string, isReported: boolean): readonly PeopleListEntry[] | null {
  if (!isReported && !TYPED_SEPARATOR.test(text)) return null;
  const entries = parsePeopleList(text);
  return isReported || entries.length > 1 ? entries : null;
}
