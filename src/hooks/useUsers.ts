import { useQueries } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { User } from "../client/User.js";
import type { UsersApiError } from "../client/UsersApiError.js";
import { userQuery } from "../query/userQuery.js";
import { requestStatus } from "./requestStatus.js";
import { useGateState } from "./useGateState.js";
import { userStatus, type UserStatus } from "./useUser.js";
import { useUsersContext } from "./UsersContext.js";

/** What `useUsers` gives. */
export interface UsersResult {
  /** Those that are known, in the order of the ids. */
  users: readonly User[];
  /** Of all together: the worst of them. `unknown` when the server answered and knows none. */
  status: UserStatus;
  /** The first failure. */
  error: UsersApiError | null;
  /** Asks again for those that failed. */
  retry: () => void;
}

/** People by id. All that are asked for on a page in one tick are one request. */
export function useUsers(ids: readonly string[]): UsersResult {
  const { client, queryClient } = useUsersContext();
  const asked = useMemo(() => [...new Set(ids)].filter((id) => id !== ""), [ids]);
  const queries = useQueries({ queries: asked.map((id) => userQuery(client, id)) }, queryClient);
  const gate = useGateState(
    client.gate,
    queries.some((query) => query.isPending),
  );
  const requests = queries.map((query) => requestStatus(query, gate));
  const statuses = requests.map((request, n) => userStatus(request, queries[n]?.data));
  const retry = useCallback(() => {
    for (const id of asked) {
      const { queryKey } = userQuery(client, id);
      if (queryClient.getQueryState(queryKey)?.status === "error") {
        void queryClient.refetchQueries({ queryKey, exact: true });
      }
    }
  }, [asked, client, queryClient]);

  const known = new Map(queries.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
  return {
    users: ids.flatMap((id) => known.get(id) ?? []),
    status: worstOf(statuses),
    error: requests.find(({ error }) => error !== null)?.error ?? null,
    retry,
  };
}

const WORST_FIRST = ["error", "rate-limited", "loading", "success", "unknown"] as const;

function worstOf(statuses: readonly UserStatus[]): UserStatus {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? "success";
}
