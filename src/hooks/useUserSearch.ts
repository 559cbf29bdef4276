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
import { cachedData } from "../query/cachedData.js";
import { narrowedAnswer, type NarrowedAnswer } from "../query/narrowedAnswer.js";
import { searchQuery } from "../query/searchQuery.js";
import type { UsersScope } from "../query/UsersScope.js";
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
  {
    debounceMs = DEFAULT_DEBOUNCE_MS,
    minSearchLength = MIN_SEARCH_LENGTH,
    narrowing = "local",
  }: UserSearchOptions = {},
): UserSearchResult {
  const { scope } = useUsersContext();
  const wanted = normalizeSearchText(text);
  const isSettled = useIsSettled(wanted, debounceMs);
  const isTooShort = countCharacters(wanted) < Math.max(minSearchLength, MIN_SEARCH_LENGTH);
  // One object for as long as it is true: whoever tells of an error tells of each once.
  const textError = useMemo(
    () => (isTooShort ? undefined : searchTextError(wanted)),
    [isTooShort, wanted],
  );

  const isSearchable = !isTooShort && textError === undefined;
  const narrowed = useNarrowedAnswer(scope, isSearchable && narrowing !== "off" ? wanted : "");
  const options = searchQuery(scope, wanted, narrowing === "local" ? narrowed : undefined);
  const isKnown =
    (narrowing === "local" && narrowed !== undefined) ||
    cachedData(scope, options.queryKey) !== undefined;
  const isReady = isSearchable && (isSettled || isKnown);
  // Another key, and not only `enabled: false`: leaving a query is what aborts its request.
  const query = useQuery(
    { ...(isReady ? options : searchQuery(scope, "")), enabled: isReady },
    scope.queryClient,
  );
  const gate = useGateState(scope.client.gate, isReady && query.isPending);
  const retry = useRetry([query]);
  const request = isReady ? requestStatus(query, gate) : NOT_SENT;
  const answer = isReady ? query.data : undefined;
  const users = useLastAnswer(scope, answer ?? narrowed?.users, isTooShort);

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
