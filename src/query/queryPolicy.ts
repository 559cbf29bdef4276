import { hashOf } from "./queryKeys.js";

/** How long an answer is shown without being asked for again, in ms. */
export const STALE_TIME_MS = 5 * 60_000;

/**
 * The settings of every query of ours. They are all spelled out, because what a query leaves open is taken from the
 * `defaultOptions` of the host's QueryClient: its retries would multiply ours, its `select` would change what we show,
 * and its persister would write people to storage.
 */
export const queryPolicy = {
  enabled: true,
  // The gate repeats requests and knows when nothing may be sent; TanStack's own ways of both would add to it.
  retry: false,
  retryDelay: 0,
  networkMode: "always",
  staleTime: STALE_TIME_MS,
  gcTime: STALE_TIME_MS,
  refetchOnMount: true,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  refetchInterval: false,
  refetchIntervalInBackground: false,
  retryOnMount: true,
  throwOnError: false,
  suspense: false,
  structuralSharing: true,
  queryKeyHashFn: hashOf,
  initialData: () => undefined,
  initialDataUpdatedAt: () => undefined,
  placeholderData: () => undefined,
  select: asItIs,
  // Left to TanStack, which then tells of the fields that were read.
  notifyOnChangeProps: undefined,
  // The usual mark for a host's own `shouldDehydrateQuery`; see keepOutOfStorage.
  meta: { persist: false },
  persister: runDirectly,
} as const;

function asItIs<Data>(data: Data): Data {
  return data;
}

/** A persister that keeps nothing. */
function runDirectly<Context, Answer>(
  queryFn: (context: Context) => Answer,
  context: Context,
): Answer {
  return queryFn(context);
}
