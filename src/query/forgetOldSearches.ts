import { queryKeys } from "./queryKeys.js";
import type { UsersScope } from "./UsersScope.js";

/** How many answers are kept that nobody looks at. TanStack forgets them by their age alone. */
const MAX_KEPT_SEARCHES = 50;

/** Forgets the oldest answers to searches, so that a long session does not keep them all. */
export function forgetOldSearches(scope: UsersScope): void {
  const cache = scope.queryClient.getQueryCache();
  const unused = cache.findAll({
    queryKey: queryKeys.searches(scope),
    type: "inactive",
    fetchStatus: "idle",
  });
  const byAge = unused.sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
  for (const query of byAge.slice(MAX_KEPT_SEARCHES)) cache.remove(query);
}
