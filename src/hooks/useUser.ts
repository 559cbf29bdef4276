"use client";

import { useMemo } from "react";
import type { GateState } from "../client/gate.js";
import type { User } from "../client/User.js";
import type { UsersApiError } from "../client/UsersApiError.js";
import { requestStatus, type QueryState } from "./requestStatus.js";
import { useGateState } from "./useGateState.js";
import { UNANSWERED, useIsHydrating } from "./useIsHydrating.js";
import { useRetry } from "./useRetry.js";
import { useUserQueries } from "./useUserQueries.js";
import { useUsersContext } from "./UsersContext.js";

/**
 * - `unknown`: the server answered without them: deleted, or of another organisation.
 * - `error`, `rate-limited`: could not be loaded; nothing is known of them.
 */
export type UserStatus = "loading" | "success" | "unknown" | "rate-limited" | "error";

/** What `useUser` gives. */
export interface UserResult {
  /** Only when `status` is `success`. */
  user: User | undefined;
  status: UserStatus;
  error: UsersApiError | null;
  /** Asks again after a failure. Always the same function. */
  retry: () => void;
}

/**
 * One person by id; `undefined` asks for nobody and is `unknown`.
 * All that are asked for on a page in one tick are one request.
 */
export function useUser(id: string | undefined): UserResult {
  const { scope } = useUsersContext();
  const asked = useMemo(() => (id ? [id] : []), [id]);
  const answered = useUserQueries(scope, asked);
  const [first] = answered;
  const query = useIsHydrating() ? first && UNANSWERED : first;
  const gate = useGateState(scope.client.gate, query?.isPending === true);
  const retry = useRetry(answered);
  if (query === undefined) return { user: undefined, status: "unknown", error: null, retry };
  return { user: query.data ?? undefined, ...userState(query, gate), retry };
}

/** @internal shared with `useUsers` */
export function userState(
  query: QueryState & { data: User | null | undefined },
  gate: GateState,
): Pick<UserResult, "status" | "error"> {
  // Who is known stays so when asking anew fails.
  if (query.data) return { status: "success", error: null };
  const { status, error } = requestStatus(query, gate);
  return { status: status === "success" ? "unknown" : status, error };
}
