import { queryOptions } from "@tanstack/react-query";
import type { CurrentUser } from "../client/User.js";
import type { UsersClient } from "../client/UsersClient.js";
import { queryKeys } from "./queryKeys.js";
import { queryPolicy } from "./queryPolicy.js";

/** The signed-in person. */
export function currentUserQuery(client: UsersClient) {
  return queryOptions<CurrentUser, Error, CurrentUser, ReturnType<typeof queryKeys.currentUser>>({
    ...queryPolicy,
    queryKey: queryKeys.currentUser(client),
    queryFn: ({ signal }) => client.getMe({ signal }),
  });
}
