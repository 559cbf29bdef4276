"use client";

import { useQuery } from "@tanstack/react-query";
import type { CurrentUser } from "../client/User.js";
import type { UsersApiError } from "../client/UsersApiError.js";
import { currentUserQuery } from "../query/currentUserQuery.js";
import { requestStatus } from "./requestStatus.js";
import { useGateState } from "./useGateState.js";
import { UNANSWERED, useIsHydrating } from "./useIsHydrating.js";
import { useRetry } from "./useRetry.js";
import type { UserStatus } from "./useUser.js";
import { useUsersContext } from "./UsersContext.js";

/** What `useCurrentUser` gives. */
export interface CurrentUserResult {
  /** Only when `status` is `success`. */
  user: CurrentUser | undefined;
  status: Exclude<UserStatus, "unknown">;
  /** `kind: "unauthenticated"` when nobody is signed in. */
  error: UsersApiError | null;
  /** Asks again after a failure. Always the same function. */
  retry: () => void;
}

/** The signed-in person. */
export function useCurrentUser(): CurrentUserResult {
  const { scope } = useUsersContext();
  const answered = useQuery(currentUserQuery(scope), scope.queryClient);
  const query = useIsHydrating() ? UNANSWERED : answered;
  const gate = useGateState(scope.client.gate, query.isPending);
  const retry = useRetry([answered]);
  const { status, error } = requestStatus(query, gate);
  return { user: status === "success" ? query.data : undefined, status, error, retry };
}
