"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { MAX_SEARCH_RESULTS } from "../client/searchText.js";
import type { User } from "../client/User.js";
import type { UsersApiError } from "../client/UsersApiError.js";
import { cachedData } from "../query/cachedData.js";
import { narrowedAnswer, type NarrowedAnswer } from "../query/narrowedAnswer.js";
import { searchQuery } from "../query/searchQuery.js";
import type { UsersScope } from "../query/UsersScope.js";
import { requestStatus } from "./requestStatus.js";
import { NOT_SENT, searchStatus, type UserSearchStatus } from "./searchStatus.js";
import { useGateState } from "./useGateState.js";
import { UNANSWERED, useIsHydrating } from "./useIsHydrating.js";
import { useRetry } from "./useRetry.js";
import { useSearchText, type SearchTextOptions } from "./useSearchText.js";
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
export interface UserSearchResult {
  /** The answer; while a newer one loads, waits or fails, the last good one. In the API's order. */
  users: readonly User[];
  status: UserSearchStatus;
  /** Why `status` is `error` or `rate-limited`. */
  error: UsersApiError | null;
  /**
   * When a rate-limited search goes on by itself, in ms since epoch. After a refusal that was too long to wait for, or
   * the third, it does not (`willRetry` is false), and this is the time from which `retry` makes sense.
   */
  retryAt: number | null;
  /** Whether a rate-limited search goes on by itself at `retryAt`. */
  willRetry: boolean;
  /** The API stopped at 1000 people: there are more. */
  isTruncated: boolean;
  /** Asks again after a failure. Always the same function. */
  retry: () => void;
}

const NOBODY: readonly User[] = [];

/** Finds people of the organisation whose name or e-mail holds `text`. */
export function useUserSearch(
  text: string,
  { narrowing = "local", ...options }: UserSearchOptions = {},
): UserSearchResult {
  const { scope } = useUsersContext();
  const search = useSearchText(text, options);
  const { wanted, isSettled, isTooShort, isSearchable } = search;

  const isHydrating = useIsHydrating();
  const isNarrowed = isSearchable && narrowing !== "off" && !isHydrating;
  const narrowed = useNarrowedAnswer(scope, isNarrowed ? wanted : "");
  const asked = searchQuery(scope, wanted, narrowing === "local" ? narrowed : undefined);
  const isKnown =
    (narrowing === "local" && narrowed !== undefined) ||
    cachedData(scope, asked.queryKey) !== undefined;
  const isReady = isSearchable && (isSettled || isKnown);
  // Another key, and not only `enabled: false`: leaving a query is what aborts its request.
  const answered = useQuery(
    { ...(isReady ? asked : searchQuery(scope, "")), enabled: isReady },
    scope.queryClient,
  );
  const query = isHydrating ? UNANSWERED : answered;
  const gate = useGateState(scope.client.gate, isReady && query.isPending);
  const retry = useRetry([answered]);
  const request = isReady ? requestStatus(query, gate) : NOT_SENT;
  const answer = isReady ? query.data : undefined;
  const users = useLastAnswer(scope, answer ?? narrowed?.users, isTooShort);

  return {
    users,
    status: searchStatus(search, request, answer),
    error: search.error ?? request.error,
    retryAt: request.retryAt,
    willRetry: request.status === "rate-limited" && query.isPending,
    isTruncated: users.length >= MAX_SEARCH_RESULTS,
    retry,
  };
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
  const [last, setLast] = useState({ scope, users: NOBODY });
  const users = isForgotten ? NOBODY : (answer ?? (last.scope === scope ? last.users : NOBODY));
  if (last.scope !== scope || last.users !== users) setLast({ scope, users });
  return users;
}
