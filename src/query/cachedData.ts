import type { QueryKey } from "@tanstack/react-query";
import { hashOf } from "./queryKeys.js";
import type { UsersScope } from "./UsersScope.js";

/** What is kept under a key of ours. `getQueryData` would look it up with the `queryKeyHashFn` of the host's defaults. */
export function cachedData<Data>(
  { queryClient }: UsersScope,
  queryKey: QueryKey,
): Data | undefined {
  return queryClient.getQueryCache().get<Data>(hashOf(queryKey))?.state.data;
}

/** Changes what is kept under a key of ours; nothing when it is no longer there. */
export function setCachedData<Data>(
  { queryClient }: UsersScope,
  queryKey: QueryKey,
  data: Data,
): void {
  queryClient.getQueryCache().get<Data>(hashOf(queryKey))?.setData(data);
}
