import { UsersApiError } from "./UsersApiError.js";

/** The most times that one request is sent, the first time included. */
export const MAX_ATTEMPTS = 3;
/** A wait over this, in ms, is not slept through: the request fails and says when to try again. */
export const LONGEST_WAIT_MS = 60_000;

const FIRST_BACKOFF_MS = 1_000;
const LONGEST_BACKOFF_MS = 30_000;
/** Added to a server's `Retry-After`, so that the tabs and people who were told the same time don't return as one. */
const RETRY_AFTER_JITTER_MS = 1_000;

/** Whether the same request can succeed later: 429, any 5xx, and no answer at all. */
export function isRetryable(error: unknown): error is UsersApiError {
  return (
    error instanceof UsersApiError && ["rate-limited", "service", "network"].includes(error.kind)
  );
}

/**
 * Whether a failure is about everybody's requests and not about one: 429 and 503 say so, and a 429 without CORS headers
 * reaches a page as "no answer".
 */
export function concernsEveryone(error: UsersApiError): boolean {
  return error.kind === "rate-limited" || error.kind === "network" || error.status === 503;
}

/**
 * How long to wait before the next try, in ms: the server's word with jitter added, else exponential back-off with
 * full jitter, from 1 s to 30 s.
 *
 * @param failures how many times in a row it has failed, from 1 on.
 * @param random a number from 0 to 1.
 */
export function retryDelayMs(error: UsersApiError, failures: number, random: number): number {
  if (error.retryAfterMs !== undefined) return error.retryAfterMs + random * RETRY_AFTER_JITTER_MS;
  return random * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (failures - 1));
}
