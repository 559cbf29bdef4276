import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import {
  countCharacters,
  MAX_SEARCH_RESULTS,
  MIN_SEARCH_LENGTH,
  normalizeSearchText,
  searchTextError,
} from "../client/searchText.js";
import type { User } from "../client/User.js";
import type { UsersApiError } from "../client/UsersApiError.js";
import type { UsersClient } from "../client/UsersClient.js";
import { searchQuery } from "../query/searchQuery.js";
import { requestStatus, type RequestStatus } from "./requestStatus.js";
import { useGateState } from "./useGateState.js";
import { useIsSettled } from "./useIsSettled.js";
import { useRetry } from "./useRetry.js";
import { useUsersContext } from "./UsersContext.js";

/** How `useUserSearch` searches. */
export interface UserSearchOptions {
  /**
   * How long the text must stand still before it is sent, in ms. A text whose answer is known waits for nothing.
   * @default 250
   */
  debounceMs?: number | undefined;
  /**
   * The shortest text that is sent, in characters after trimming. Never below 3, which is the API's own limit.
   * @default 3
   */
  minSearchLength?: number | undefined;
}

/**
 * - `idle`: no text.
 * - `too-short`: fewer characters than are sent.
 * - `loading`: waiting for the answer, or for the text to stand still.
 * - `success`, `empty`: the answer to this very text.
 * - `rate-limited`: asked to wait, until `retryAt`.
 * - `error`: see `error`. A text over 200 characters is one too, and is not sent.
 */
export type UserSearchStatus =
  "idle" | "too-short" | "loading" | "success" | "empty" | "rate-limited" | "error";

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
const DEFAULT_DEBOUNCE_MS = 250;

/** Finds people of the organisation whose name or e-mail holds `text`. */
export function useUserSearch(
  text: string,
  { debounceMs = DEFAULT_DEBOUNCE_MS, minSearchLength = MIN_SEARCH_LENGTH }: UserSearchOptions = {},
): UserSearchResult {
  const { client, queryClient } = useUsersContext();
  const wanted = normalizeSearchText(text);
  const isSettled = useIsSettled(wanted, debounceMs);
  const isTooShort = countCharacters(wanted) < Math.max(minSearchLength, MIN_SEARCH_LENGTH);
  // One object for as long as it is true: whoever tells of an error tells of each once.
  const textError = useMemo(
    () => (isTooShort ? undefined : searchTextError(wanted)),
    [isTooShort, wanted],
  );

  const options = searchQuery(client, wanted);
  const isKnown = queryClient.getQueryData(options.queryKey) !== undefined;
  const isReady = !isTooShort && textError === undefined && (isSettled || isKnown);
  // Another key, and not only `enabled: false`: leaving a query is what aborts its request.
  const query = useQuery(
    { ...(isReady ? options : searchQuery(client, "")), enabled: isReady },
    queryClient,
  );
  const gate = useGateState(client.gate, isReady && query.isPending);
  const retry = useRetry([query]);
  const request = isReady ? requestStatus(query, gate) : NOT_SENT;
  const answer = isReady ? query.data : undefined;
  const lastAnswer = useLastAnswer(client, answer, isTooShort);
  const users = isTooShort ? NOBODY : (answer ?? lastAnswer);

  return {
    users,
    status: searchStatus(wanted, isTooShort, textError, request, answer),
    error: textError ?? request.error,
    retryAt: request.retryAt,
    willRetry: request.status === "rate-limited" && query.isPending,
    isTruncated: users.length >= MAX_SEARCH_RESULTS,
    retry,
  };
}

const NOT_SENT: RequestStatus = { status: "loading", error: null, retryAt: null };

function searchStatus(
  text: string,
  isTooShort: boolean,
  textError: UsersApiError | undefined,
  request: RequestStatus,
  answer: readonly User[] | undefined,
): UserSearchStatus {
  if (text === "") return "idle";
  if (isTooShort) return "too-short";
  if (textError !== undefined) return "error";
  if (request.status !== "success") return request.status;
  return answer?.length === 0 ? "empty" : "success";
}

/** The last answer of this client, until the text is too short for any. */
function useLastAnswer(
  client: UsersClient,
  answer: readonly User[] | undefined,
  isForgotten: boolean,
): readonly User[] {
  const [last, setLast] = useState({ client, users: NOBODY });
  const users = isForgotten ? NOBODY : (answer ?? (last.client === client ? last.users : NOBODY));
  if (last.client !== client || last.users !== users) setLast({ client, users });
  return users;
}
