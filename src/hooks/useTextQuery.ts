import { useQuery, type UseQueryOptions } from "@tanstack/react-query";
import type { UsersApiError } from "../client/UsersApiError.js";
import { cachedData } from "../query/cachedData.js";
import { requestStatus } from "./requestStatus.js";
import { NOT_SENT, searchStatus, type UserSearchStatus } from "./searchStatus.js";
import { useGateState } from "./useGateState.js";
import { UNANSWERED, useIsHydrating } from "./useIsHydrating.js";
import { useRetry } from "./useRetry.js";
import type { SearchText } from "./useSearchText.js";
import { useUsersContext } from "./UsersContext.js";

/** How a search stands, whatever is searched for. */
export interface SearchState {
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

/**
 * Asks for what a text finds, once the text stands still, or at once when that is known.
 *
 * @param queryOf the query of a text.
 * @param isKnown whether the answer is known before there is a query for it.
 */
export function useTextQuery<Found, Key extends readonly unknown[]>(
  search: SearchText,
  queryOf: (text: string) => UseQueryOptions<Found[], Error, Found[], Key> & { queryKey: Key },
  isKnown = false,
): { answer: readonly Found[] | undefined; state: SearchState } {
  const { scope } = useUsersContext();
  const { wanted, isSettled, isSearchable } = search;
  const asked = queryOf(wanted);
  const isReady =
    isSearchable && (isSettled || isKnown || cachedData(scope, asked.queryKey) !== undefined);
  // Another key, and not only `enabled: false`: leaving a query is what aborts its request.
  const answered = useQuery(
    { ...(isReady ? asked : queryOf("")), enabled: isReady },
    scope.queryClient,
  );
  const query = useIsHydrating() ? UNANSWERED : answered;
  const gate = useGateState(scope.client.gate, isReady && query.isPending);
  const retry = useRetry([answered]);
  const { status, error, retryAt } = isReady ? requestStatus(query, gate) : NOT_SENT;
  const answer = isReady ? query.data : undefined;
  const state = {
    status: searchStatus(search, status, answer),
    error: search.error ?? error,
    retryAt,
    willRetry: status === "rate-limited" && query.isPending,
    retry,
  };
  return { answer, state };
}
