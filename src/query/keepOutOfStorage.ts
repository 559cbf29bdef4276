import { defaultShouldDehydrateQuery, type QueryClient } from "@tanstack/react-query";
import { KEY_ROOT } from "./queryKeys.js";

const kept = new WeakSet<QueryClient>();

/**
 * Leaves people out of what a host's QueryClient hands to a persister or to a page from a server, unless the host decides
 * for itself with a `shouldDehydrateQuery` at the persister (our queries have `meta.persist: false`, to be told by).
 */
export function keepOutOfStorage(queryClient: QueryClient): void {
  if (kept.has(queryClient)) return;
  kept.add(queryClient);
  const { dehydrate, ...defaults } = queryClient.getDefaultOptions();
  const isForStorage = dehydrate?.shouldDehydrateQuery ?? defaultShouldDehydrateQuery;
  queryClient.setDefaultOptions({
    ...defaults,
    dehydrate: {
      ...dehydrate,
      shouldDehydrateQuery: (query) => query.queryKey[0] !== KEY_ROOT && isForStorage(query),
    },
  });
}
