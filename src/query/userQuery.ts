import { queryOptions } from "@tanstack/react-query";
import type { User } from "../client/User.js";
import type { UsersClient } from "../client/UsersClient.js";
import { queryKeys } from "./queryKeys.js";
import { queryPolicy, STALE_TIME_MS } from "./queryPolicy.js";
import { userResolver } from "./userResolver.js";

/** How long an id that the server left out counts as unknown before it is asked for again, in ms. */
export const UNKNOWN_STALE_TIME_MS = 60_000;

/** One person by id, `null` when the server answered without them. All that are asked for together are one request. */
export function userQuery(client: UsersClient, id: string) {
  return queryOptions<User | null, Error, User | null, ReturnType<typeof queryKeys.user>>({
    ...queryPolicy,
    queryKey: queryKeys.user(client, id),
    queryFn: ({ signal }) => userResolver(client).load(id, signal),
    staleTime: ({ state }) => (state.data === null ? UNKNOWN_STALE_TIME_MS : STALE_TIME_MS),
  });
}
