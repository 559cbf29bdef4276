"use client";

import { useMemo } from "react";
import { MAX_SEARCH_RESULTS } from "../client/searchText.js";
import type { User } from "../client/User.js";
import { narrowedAnswer, type NarrowedAnswer } from "../query/narrowedAnswer.js";
import { searchQuery } from "../query/searchQuery.js";
import type { UsersScope } from "../query/UsersScope.js";
import { useFollowing } from "./useFollowing.js";
import { useIsHydrating } from "./useIsHydrating.js";
import { useSearchText, type SearchTextOptions } from "./useSearchText.js";
import { useTextQuery, type SearchState } from "./useTextQuery.js";
import { useUsersContext } from "./UsersContext.js";

export type { UserSearchStatus } from "./searchStatus.js";

/** How `useUserSearch` searches. */
export interface UserSearchOptions extends SearchTextOptions {
  /**
   * What to do with a text whose people are among those of a known answer, as those of "smith" are among those of "smi":
   *
   * - `"local"`: they are the answer, and nothing is sent.
   * - `"confirm"`: they show at once, and the server is asked as well.
   * - `"off"`: the server is asked.
   *
   * The API is documented to match a text anywhere in name or e-mail, which is all that `"local"` needs for one word. How
   * it takes several words and accents is not documented; where it finds more for "anna smith" than for "anna", `"confirm"`
   * shows those, too.
   * @default "local"
   */
  narrowing?: "local" | "confirm" | "off" | undefined;
}

/** What `useUserSearch` gives. */
export interface UserSearchResult extends SearchState {
  /** The answer; while a newer one loads, waits or fails, the last good one. In the API's order. */
  users: readonly User[];
  /** The API stopped at 1000 people: there are more. */
  isTruncated: boolean;
}

const NOBODY: readonly User[] = [];

/** Finds people of the organisation whose name or e-mail holds `text`. */
export function useUserSearch(
  text: string,
  { narrowing = "local", ...options }: UserSearchOptions = {},
): UserSearchResult {
  const { scope } = useUsersContext();
  const search = useSearchText(text, options);
  const { wanted, isTooShort, isSearchable } = search;

  const isHydrating = useIsHydrating();
  const isNarrowed = isSearchable && narrowing !== "off" && !isHydrating;
  const narrowed = useNarrowedAnswer(scope, isNarrowed ? wanted : "");
  const known = narrowing === "local" ? narrowed : undefined;
  const queryOf = (asked: string) => searchQuery(scope, asked, known);
  const { answer, state } = useTextQuery(search, queryOf, known !== undefined);
  const users = useLastAnswer(scope, answer ?? narrowed?.users, isTooShort);
  return { ...state, users, isTruncated: users.length >= MAX_SEARCH_RESULTS };
}

/** The answer that follows from a known one: worked out once for a text. An empty text has none. */
function useNarrowedAnswer(scope: UsersScope, text: string): NarrowedAnswer | undefined {
  return useMemo(() => (text === "" ? undefined : narrowedAnswer(scope, text)), [scope, text]);
}

/** The answer or, without one, the last one of this scope, until the text is too short for any. */
function useLastAnswer(
  scope: UsersScope,
  answer: readonly User[] | undefined,
  isForgotten: boolean,
): readonly User[] {
  const { users } = useFollowing<{ scope: UsersScope; users: readonly User[] }>((last) => ({
    scope,
    users: isForgotten ? NOBODY : (answer ?? (last?.scope === scope ? last.users : NOBODY)),
  }));
  return users;
}
