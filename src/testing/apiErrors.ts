import type { UsersApiOperation } from "./routeOf.js";

/** One entry of `details` in an error body. */
export interface ErrorDetail {
  code: string;
  message: string;
  target?: string;
}

/** A JSON answer. */
export function jsonResponse(status: number, body: unknown): Response {
  return textResponse(status, JSON.stringify(body));
}

/** An error in the platform's shape. */
export function errorResponse(
  status: number,
  code: string,
  message: string,
  more: { details?: readonly ErrorDetail[]; headers?: Record<string, string> } = {},
): Response {
  return textResponse(status, errorBody(code, message, more.details), more.headers);
}

/** `{ error: { code, message, details? } }` as text. */
export function errorBody(code: string, message: string, details?: readonly ErrorDetail[]): string {
  return JSON.stringify({ error: { code, message, details } });
}

function textResponse(status: number, body: string, headers?: Record<string, string>): Response {
  return new Response(body, {
    status,
    headers: { "Content-Type": "application/json", ...headers },
  });
}

/** 422, as the Users API answers a bad search or id list. */
export function invalidUsersRequest(...details: ErrorDetail[]): Response {
  return errorResponse(422, "InvalidUsersRequest", "The people cannot be looked up.", { details });
}

/** What a 429 says about whose limit was met (Rate limits and quotas, ITwinPlatform-RateLimited-*). */
export function rateLimitedHeaders(operation: UsersApiOperation | undefined) {
  return {
    "ITwinPlatform-RateLimited-Tier": "Trial",
    "ITwinPlatform-RateLimited-API": "users",
    "ITwinPlatform-RateLimited-Operation": operation ?? "unknown",
    "ITwinPlatform-RateLimited-Application": "stand-in",
  };
}

/** 429 of the stand-in's own rate limit. */
export function tooManyRequests(operation: UsersApiOperation, waitMs: number): Response {
  return errorResponse(429, "TooManyRequests", "The application asks more often than it may.", {
    headers: {
      "Retry-After": String(Math.max(1, Math.ceil(waitMs / 1000))),
      ...rateLimitedHeaders(operation),
    },
  });
}
