import { abortError, isAbortError } from "../client/abortError.js";
import {
  countCharacters,
  MAX_SEARCH_RESULTS,
  normalizeSearchText,
  searchTextError,
} from "../client/searchText.js";
import type { UsersApiError } from "../client/UsersApiError.js";
import { findPerson, type PersonMatch } from "../people/findPerson.js";
import { fullNameMatches, withoutComma } from "../people/fullNameMatches.js";
import type { PeopleListEntry } from "../people/parsePeopleList.js";
import { asUsersApiError } from "./asUsersApiError.js";
import { createListSearch, type ListSearch } from "./listSearch.js";
import type { UsersScope } from "./UsersScope.js";

/** What became of an entry of a list; `failed` when nobody could be asked, which says nothing about the person. */
export type PeopleListResult = { entry: PeopleListEntry } & (
  PersonMatch | { status: "failed"; error: UsersApiError }
);

/** How `resolvePeopleList` goes about it. */
export interface ResolvePeopleListOptions {
  /** Ends it at once: the promise rejects with the platform's `AbortError`, and nothing more is told. */
  signal?: AbortSignal | undefined;
  /**
   * The most searches at once. Fewer than the gate lets through, so that whoever types meanwhile does not wait.
   * @default 4
   */
  concurrency?: number | undefined;
  /** Hears of each entry that is done, in whatever order that happens. */
  onResult?: ((result: PeopleListResult, index: number) => void) | undefined;
  /** Hears how many entries are done, after each. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

const DEFAULT_CONCURRENCY = 4;

/**
 * Finds out whom the entries of a list mean, in their order. Each is searched for as if somebody had typed it: a known
 * answer sends nothing, and a new one is known afterwards. A text of a length that the API does not take is not sent, and
 * is not found. A failure is that of its entry; one that all the others would meet as well (signed out, not allowed, asked
 * to wait for too long) ends the sending.
 *
 * @throws {DOMException} `AbortError` when `signal` aborts or somebody else signs in.
 */
export async function resolvePeopleList(
  scope: UsersScope,
  entries: readonly PeopleListEntry[],
  {
    signal,
    concurrency = DEFAULT_CONCURRENCY,
    onResult,
    onProgress,
  }: ResolvePeopleListOptions = {},
): Promise<PeopleListResult[]> {
  const searches = createListSearch(scope, signal);
  const results: PeopleListResult[] = [];
  const waiting = entries.entries();
  let done = 0;
  let isOver = false;

  async function work(): Promise<void> {
    // One iterator for all: whoever is free takes the next.
    for (const [index, entry] of waiting) {
      const result = await resolveEntry(entry, searches);
      if (isOver || signal?.aborted) return;
      results[index] = result;
      done += 1;
      onResult?.(result, index);
      onProgress?.(done, entries.length);
    }
  }

  const aborting = new Promise<never>((_, reject) => {
    const onAbort = () => reject(abortError());
    if (signal?.aborted) onAbort();
    signal?.addEventListener("abort", onAbort);
  });
  try {
    const workers = Array.from({ length: workerCount(concurrency, entries.length) }, work);
    await Promise.race([aborting, Promise.all(workers)]);
    return results;
  } finally {
    isOver = true;
    searches.cancel();
  }
}

function workerCount(concurrency: number, entries: number): number {
  return Math.min(concurrency >= 1 ? Math.floor(concurrency) : 1, entries);
}

async function resolveEntry(
  entry: PeopleListEntry,
  searches: ListSearch,
): Promise<PeopleListResult> {
  try {
    return { entry, ...(await matchEntry(entry, searches)) };
  } catch (error) {
    if (isAbortError(error)) throw error;
    return { entry, status: "failed", error: asUsersApiError(error) };
  }
}

async function matchEntry(entry: PeopleListEntry, { search }: ListSearch): Promise<PersonMatch> {
  const name = entry.name ?? entry.text;
  const text = normalizeSearchText(entry.email ?? withoutComma(name));
  if (searchTextError(text) !== undefined) return { status: "not-found" };
  const users = await search(text);
  const isTruncated = users.length >= MAX_SEARCH_RESULTS;
  const word = entry.email === undefined ? longestWord(text) : undefined;
  if (word === undefined || fullNameMatches(name, users).length > 0) {
    return findPerson(entry, users, isTruncated);
  }
  // Nobody knows how the API takes two words; one it finds in any name that holds it.
  const more = await search(word);
  const byId = new Map([...users, ...more].map((user) => [user.id, user]));
  return findPerson(entry, [...byId.values()], isTruncated || more.length >= MAX_SEARCH_RESULTS);
}

/** The longest of several words, if it can be searched for: that which fewest people have. */
function longestWord(text: string): string | undefined {
  const words = text.split(" ");
  // Of two of one length the later, which is more often the surname.
  const longest = words.reduce((a, b) => (countCharacters(b) < countCharacters(a) ? a : b));
  return words.length > 1 && searchTextError(longest) === undefined ? longest : undefined;
}
