import type { FailureScope } from "./createScript.js";

/** How the next answers fail: with an answer, with a broken connection, or with no answer at all. */
export type StandInFailure = FailureScope & (FailingAnswer | BrokenConnection | NoAnswer);

/** An answer that is not the right one. */
export interface FailingAnswer {
  /**
   * 200 to 599.
   * @default 500
   */
  status?: number;
  /**
   * The body, as it is sent.
   * @default the platform's error body for the status
   */
  body?: string;
  /** `Retry-After`: seconds, or any text, sent as it is. No such header when left out. */
  retryAfter?: number | string;
  /** More headers. They win over the usual ones, such as `Content-Type: application/json`. */
  headers?: Record<string, string>;
}

/** The request rejects as `fetch` does when there is no network: with a `TypeError`. */
export interface BrokenConnection {
  network: true;
}

/** The answer never comes; only an abort ends the request. */
export interface NoAnswer {
  hang: true;
}
