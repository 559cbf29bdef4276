import type { GateState } from "../client/gate.js";
import { UsersApiError } from "../client/UsersApiError.js";
import { OFFLINE } from "../messages/errorMessage.js";
import { asUsersApiError } from "../query/asUsersApiError.js";

/** How a request stands, for a page to show. */
export type RequestStatus =
  | { status: "loading" | "success"; error: null; retryAt: null }
  | { status: "error"; error: UsersApiError; retryAt: null }
  | { status: "rate-limited"; error: UsersApiError; retryAt: number };

/** The part of a TanStack query that tells how it stands. */
export interface QueryState {
  status: "pending" | "success" | "error";
  error: Error | null;
  /** ms since epoch. */
  errorUpdatedAt: number;
}

const offlineError = new UsersApiError({
  kind: "network",
  code: OFFLINE,
  message: "The browser is offline. The request is sent when the connection is back.",
});

/** One word for a query and the gate that its request may be waiting at. */
export function requestStatus(query: QueryState, gate: GateState): RequestStatus {
  if (query.status === "success") return { status: "success", error: null, retryAt: null };
  if (query.status === "error") {
    const error = asUsersApiError(query.error);
    if (error.kind !== "rate-limited") return { status: "error", error, retryAt: null };
    const retryAt = query.errorUpdatedAt + (error.retryAfterMs ?? 0);
    return { status: "rate-limited", error, retryAt };
  }
  if (gate.status === "offline") return { status: "error", error: offlineError, retryAt: null };
  // A wait after a network failure is nobody's word: it is part of the loading.
  if (gate.status === "waiting" && gate.error.kind !== "network") {
    return { status: "rate-limited", error: gate.error, retryAt: gate.until };
  }
  return { status: "loading", error: null, retryAt: null };
}
