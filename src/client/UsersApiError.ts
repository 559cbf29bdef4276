/**
 * What went wrong, in terms of what a host can do about it.
 *
 * - `unauthenticated`: no token, or one the API refused twice (401).
 * - `forbidden`: signed in, but not allowed (403).
 * - `not-found`: nobody has this id (404).
 * - `invalid-request`: the request can't succeed as it is (other 4xx, or stopped before it was sent).
 * - `rate-limited`: too many requests (429); see `retryAfterMs`.
 * - `service`: the API failed (5xx).
 * - `network`: no answer reached the page: offline, blocked by CORS, a redirect, a broken connection.
 * - `timeout`: no whole answer within the client's `timeoutMs`.
 * - `malformed-response`: an answer came, but not one of the Users API.
 */
export type UsersApiErrorKind =
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "invalid-request"
  | "rate-limited"
  | "service"
  | "network"
  | "timeout"
  | "malformed-response";

/** One entry of `error.details` in a failed answer. Any field may be missing. */
export interface UsersApiErrorDetail {
  code?: string;
  message?: string;
  target?: string;
}

/** What a `UsersApiError` is made from. */
export interface UsersApiErrorInit {
  kind: UsersApiErrorKind;
  /** For developers; a page shows its own text for each `kind`. */
  message: string;
  status?: number | undefined;
  code?: string | undefined;
  details?: readonly UsersApiErrorDetail[] | undefined;
  retryAfterMs?: number | undefined;
}

/**
 * A failed request to the Users API. It never holds a token.
 * The message is ours; what the server said is in `code` and `details`, for logs and not for pages.
 */
export class UsersApiError extends Error {
  override readonly name = "UsersApiError";
  readonly kind: UsersApiErrorKind;
  /** HTTP status, when there was an answer. */
  declare readonly status?: number;
  /** `error.code` of the answer, or a code of ours for a request that was never sent. */
  declare readonly code?: string;
  /** `error.details` of the answer. */
  declare readonly details?: readonly UsersApiErrorDetail[];
  /** How long the API asks to wait, in ms, from a usable `Retry-After` header. */
  declare readonly retryAfterMs?: number;

  constructor({ kind, message, status, code, details, retryAfterMs }: UsersApiErrorInit) {
    super(message);
    this.kind = kind;
    if (status !== undefined) this.status = status;
    if (code !== undefined) this.code = code;
    if (details !== undefined) this.details = details;
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
  }
}
