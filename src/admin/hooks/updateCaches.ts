import type { QueryKey } from "@tanstack/react-query";
import type { CurrentUser, User } from "../../client/User.js";
import { cachedData, setCachedData } from "../../query/cachedData.js";
import { forgetUser, noteUsers } from "../../query/knownUsers.js";
import { queryKeys } from "../../query/queryKeys.js";
import type { UsersScope } from "../../query/UsersScope.js";

/**
 * Notes a person who was written.
 *
 * @param user as they are now, `null` when there is no such person any more, or `undefined` when the answer did not say:
 * whoever shows them then asks again.
 */
export async function noteWritten(
  scope: UsersScope,
  id: string,
  user: User | null | undefined,
): Promise<void> {
  forgetUser(scope, id);
  if (user) noteUsers(scope, [user]);
  const queryKey = queryKeys.user(scope, id);
  if (user === undefined) return askAgain(scope, queryKey);
  // A read on its way may hold what was before the write.
  await scope.queryClient.cancelQueries({ queryKey });
  setCachedData(scope, queryKey, user);
}

/** Who is found by which text may have changed: what is on the page is asked for again, the rest when it is needed. */
export function forgetSearches(scope: UsersScope): Promise<void> {
  return askAgain(scope, queryKeys.searches(scope));
}

/** Who is signed in may have changed. */
export function forgetCurrentUser(scope: UsersScope): Promise<void> {
  return askAgain(scope, queryKeys.currentUser(scope));
}

/** As `forgetCurrentUser`, if it is this one. */
export async function forgetIfCurrentUser(scope: UsersScope, id: string): Promise<void> {
  const me = cachedData<CurrentUser>(scope, queryKeys.currentUser(scope));
  if (me?.id === id) await forgetCurrentUser(scope);
}

async function askAgain({ queryClient }: UsersScope, queryKey: QueryKey): Promise<void> {
  // As above.
  await queryClient.cancelQueries({ queryKey });
  queryClient.removeQueries({ queryKey, type: "inactive" });
  void queryClient.invalidateQueries({ queryKey });
}
