import { queryOptions } from "@tanstack/react-query";
import type { User } from "../client/User.js";
import { setCachedData } from "./cachedData.js";
import { knownUser } from "./knownUsers.js";
import { queryKeys } from "./queryKeys.js";
import { queryPolicy, STALE_TIME_MS } from "./queryPolicy.js";
import { userResolver } from "./userResolver.js";
import type { UsersScope } from "./UsersScope.js";

/** How long an id that the server left out counts as unknown before it is asked for again, in ms. */
export const UNKNOWN_STALE_TIME_MS = 60_000;

/**
 * One person by id, `null` when the server answered without them. Whoever was in another answer is not asked for, and all
 * others that are asked for together are one request.
 */
export function userQuery(scope: UsersScope, id: string) {
  const queryKey = queryKeys.user(scope, id);
  return queryOptions<User | null, Error, User | null, ReturnType<typeof queryKeys.user>>({
    ...queryPolicy,
    queryKey,
    queryFn: ({ signal }) =>
      userResolver(scope.client).load(id, signal, (user) => setCachedData(scope, queryKey, user)),
    initialData: () => knownUser(scope, id)?.user,
    initialDataUpdatedAt: () => knownUser(scope, id)?.updatedAt,
    staleTime: userStaleTime,
  });
}

/** How long what is kept of a person is taken for true, in ms. */
export function userStaleTime({ state }: { state: { data: User | null | undefined } }): number {
  return state.data === null ? UNKNOWN_STALE_TIME_MS : STALE_TIME_MS;
}
