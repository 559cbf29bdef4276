"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Group } from "../client/Group.js";
import type { UsersApiError } from "../client/UsersApiError.js";
import { rankGroups } from "../people/rankGroups.js";
import { cachedData } from "../query/cachedData.js";
import { groupSearchQuery } from "../query/groupSearchQuery.js";
import { requestStatus } from "./requestStatus.js";
import { NOT_SENT, searchStatus, type UserSearchStatus } from "./searchStatus.js";
import { useGateState } from "./useGateState.js";
import { UNANSWERED, useIsHydrating } from "./useIsHydrating.js";
import { useRetry } from "./useRetry.js";
import { useSearchText, type SearchTextOptions } from "./useSearchText.js";
import { useUsersContext } from "./UsersContext.js";

/** How `useGroupSearch` searches. */
export interface GroupSearchOptions extends SearchTextOptions {
  /**
   * Whether to search at all. With `false`, nothing is sent and `status` is `idle`, whatever the text is.
   * @default true
   */
  enabled?: boolean | undefined;
}

/** What `useGroupSearch` gives. */
export interface GroupSearchResult {
  /** The answer to this very text, the best match first, then by name; no groups while there is none. */
  groups: readonly Group[];
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
  /** Asks again after a failure. Always the same function. */
  retry: () => void;
}

const NO_GROUPS: readonly Group[] = [];

/** Finds groups of the organisation whose name holds `text`. */
export function useGroupSearch(
  text: string,
  { enabled = true, ...options }: GroupSearchOptions = {},
): GroupSearchResult {
  const { scope } = useUsersContext();
  const search = useSearchText(enabled ? text : "", options);
  const { wanted, isSettled, isSearchable } = search;
  const asked = groupSearchQuery(scope, wanted);
  const isReady = isSearchable && (isSettled || cachedData(scope, asked.queryKey) !== undefined);
  // Another key, and not only `enabled: false`: leaving a query is what aborts its request.
  const answered = useQuery(
    { ...(isReady ? asked : groupSearchQuery(scope, "")), enabled: isReady },
    scope.queryClient,
  );
  const query = useIsHydrating() ? UNANSWERED : answered;
  const gate = useGateState(scope.client.gate, isReady && query.isPending);
  const retry = useRetry([answered]);
  const request = isReady ? requestStatus(query, gate) : NOT_SENT;
  const answer = isReady ? query.data : undefined;
  const groups = useMemo(() => (answer ? rankGroups(answer, wanted) : NO_GROUPS), [answer, wanted]);

  return {
    groups,
    status: searchStatus(search, request, answer),
    error: search.error ?? request.error,
    retryAt: request.retryAt,
    willRetry: request.status === "rate-limited" && query.isPending,
    retry,
  };
}
