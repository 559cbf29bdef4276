import { queryOptions } from "@tanstack/react-query";
import type { User } from "../client/User.js";
import { foldUser } from "../people/foldUser.js";
import { forgetOldSearches } from "./forgetOldSearches.js";
import { noteUsers } from "./knownUsers.js";
import type { NarrowedAnswer } from "./narrowedAnswer.js";
import { queryKeys } from "./queryKeys.js";
import { queryPolicy } from "./queryPolicy.js";
import type { UsersScope } from "./UsersScope.js";

/**
 * The people whose name or e-mail holds `text`, which must be normalised and of a length that the API takes.
 *
 * @param narrowed the answer, when it is known without asking.
 */
export function searchQuery(scope: UsersScope, text: string, narrowed?: NarrowedAnswer) {
  return queryOptions<User[], Error, User[], ReturnType<typeof queryKeys.search>>({
    ...queryPolicy,
    queryKey: queryKeys.search(scope, text),
    queryFn: async ({ signal }) => {
      const users = await scope.client.search(text, { signal });
      noteUsers(scope, users);
      // Here, and not in the task that draws them.
      users.forEach(foldUser);
      forgetOldSearches(scope);
      return users;
    },
    initialData: () => narrowed?.users,
    initialDataUpdatedAt: () => narrowed?.updatedAt,
  });
}
