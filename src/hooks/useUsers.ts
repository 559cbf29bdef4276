import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { User } from "../client/User.js";
import type { UsersApiError } from "../client/UsersApiError.js";
import { userQuery } from "../query/userQuery.js";
import { useGateState } from "./useGateState.js";
import { useRetry } from "./useRetry.js";
import { useStableList } from "./useStableList.js";
import { userState, type UserStatus } from "./useUser.js";
import { useUsersContext } from "./UsersContext.js";

/** What `useUsers` gives. */
export interface UsersResult {
  /** Those that are known, in the order of the ids. */
  users: readonly User[];
  /** Of all together: the worst of them. `unknown` when the server answered and knows none. */
  status: UserStatus;
  /** The first failure. */
  error: UsersApiError | null;
  /** Asks again for those that failed. Always the same function. */
  retry: () => void;
}

/** People by id. All that are asked for on a page in one tick are one request. */
export function useUsers(ids: readonly string[]): UsersResult {
  const { scope } = useUsersContext();
  const asked = useStableList([...new Set(ids)].filter((id) => id !== ""));
  const options = useMemo(() => asked.map((id) => userQuery(scope, id)), [asked, scope]);
  const queries = useQueries({ queries: options }, scope.queryClient);
  const gate = useGateState(
    scope.client.gate,
    queries.some((query) => query.isPending),
  );
  const states = queries.map((query) => userState(query, gate));
  const retry = useRetry(queries);

  const known = new Map(queries.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
  const users = useStableList(ids.flatMap((id) => known.get(id) ?? []));
  return {
    users,
    status: worstOf(states.map(({ status }) => status)),
    error: states.find(({ error }) => error !== null)?.error ?? null,
    retry,
  };
}

const WORST_FIRST = ["error", "rate-limited", "loading", "success", "unknown"] as const;

function worstOf(statuses: readonly UserStatus[]): UserStatus {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? "success";
}
