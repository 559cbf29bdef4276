import { hashKey, type QueryKey } from "@tanstack/react-query";
import type { UsersScope } from "./UsersScope.js";

/** What is kept under a key of ours. `getQueryData` would look it up with the `queryKeyHashFn` of the host's defaults. */
export function cachedData<Data>(
  { queryClient }: UsersScope,
  queryKey: QueryKey,
): Data | undefined {
  return queryClient.getQueryCache().get<Data>(hashKey(queryKey))?.state.data;
}

/** Changes what is kept under a key of ours; nothing when it is no longer there. */
export function setCachedData<Data>(
  { queryClient }: UsersScope,
  queryKey: QueryKey,
  data: Data,
): void {
  queryClient.getQueryCache().get<Data>(hashKey(queryKey))?.setData(data);
}
