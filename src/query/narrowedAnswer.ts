import { MAX_SEARCH_RESULTS } from "../client/searchText.js";
import type { User } from "../client/User.js";
import { matchesSearch } from "../people/matchesSearch.js";
import { queryKeys } from "./queryKeys.js";
import { STALE_TIME_MS } from "./queryPolicy.js";
import type { UsersScope } from "./UsersScope.js";

/** An answer that follows from another one. */
export interface NarrowedAnswer {
  users: User[];
  /** When the other one was given, in ms since epoch. */
  updatedAt: number;
}

/**
 * The answer to a text out of the answer to a part of it: the API matches a text anywhere in name or e-mail, so whoever
 * holds "smith" is among those who hold "smi". An answer that the API cut off at 1000 people holds only some of them and
 * is never narrowed, and neither is one that has grown stale.
 */
export function narrowedAnswer(scope: UsersScope, text: string): NarrowedAnswer | undefined {
  const wanted = text.toLowerCase();
  const freshFrom = Date.now() - STALE_TIME_MS;
  let source: NarrowedAnswer | undefined;
  const queries = scope.queryClient
    .getQueryCache()
    .findAll({ queryKey: queryKeys.searches(scope) });
  for (const { queryKey, state } of queries) {
    const users = state.data as User[] | undefined;
    const part = queryKey[3] as string;
    if (part === "" || !wanted.includes(part.toLowerCase())) continue;
    if (users === undefined || users.length >= MAX_SEARCH_RESULTS) continue;
    if (state.isInvalidated || state.dataUpdatedAt <= freshFrom) continue;
    // The smallest is the nearest, and the quickest to look through.
    if (source === undefined || users.length < source.users.length) {
      source = { users, updatedAt: state.dataUpdatedAt };
    }
  }
  return source && { ...source, users: source.users.filter(matchesSearch(text)) };
}
