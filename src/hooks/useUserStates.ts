import { useGateState } from "./useGateState.js";
import { UNANSWERED, useIsHydrating } from "./useIsHydrating.js";
import { useRetry } from "./useRetry.js";
import { useStableList } from "./useStableList.js";
import { userState, type UserResult } from "./useUser.js";
import { useUserQueries } from "./useUserQueries.js";
import { useUsersContext } from "./UsersContext.js";

/** How the people of some ids stand. */
export interface UserStates {
  /** By id, in the order of the ids. */
  states: ReadonlyMap<string, Omit<UserResult, "retry">>;
  /** Asks again for those that failed. Always the same function. */
  retry: () => void;
}

/** Asks for people by id, each once. All that are asked for on a page in one tick are one request. */
export function useUserStates(ids: readonly string[]): UserStates {
  const { scope } = useUsersContext();
  const asked = useStableList([...new Set(ids)].filter((id) => id !== ""));
  const answered = useUserQueries(scope, asked);
  const isHydrating = useIsHydrating();
  const queries = answered.map((query) => (isHydrating ? UNANSWERED : query));
  const gate = useGateState(
    scope.client.gate,
    queries.some((query) => query.isPending),
  );
  const retry = useRetry(answered);
  const states = new Map(
    queries.map((query, n) => [
      asked[n] ?? "",
      { user: query.data ?? undefined, ...userState(query, gate) },
    ]),
  );
  return { states, retry };
}
