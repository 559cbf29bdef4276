import { queryOptions } from "@tanstack/react-query";
import type { CurrentUser } from "../client/User.js";
import { noteUsers } from "./knownUsers.js";
import { queryKeys } from "./queryKeys.js";
import { queryPolicy } from "./queryPolicy.js";
import type { UsersScope } from "./UsersScope.js";

/** The signed-in person. */
export function currentUserQuery(scope: UsersScope) {
  return queryOptions<CurrentUser, Error, CurrentUser, ReturnType<typeof queryKeys.currentUser>>({
    ...queryPolicy,
    queryKey: queryKeys.currentUser(scope),
    queryFn: async ({ signal }) => {
      const me = await scope.client.getMe({ signal });
      noteUsers(scope, [me]);
      return me;
    },
  });
}
