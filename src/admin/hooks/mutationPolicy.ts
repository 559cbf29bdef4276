import { STALE_TIME_MS } from "../../query/queryPolicy.js";

/**
 * The settings of every mutation of ours. They are all spelled out, because what a mutation leaves open is taken from the
 * `defaultOptions` of the host's QueryClient: its retries would make two people of one.
 */
export const mutationPolicy = {
  // The gate repeats what may be repeated, and knows when nothing may be sent.
  retry: false,
  retryDelay: 0,
  networkMode: "always",
  gcTime: STALE_TIME_MS,
  throwOnError: false,
  onMutate: doNothing,
  onSuccess: doNothing,
  onError: doNothing,
  onSettled: doNothing,
  // One would let mutations of the host hold up ours. TanStack's type has no word for none.
  scope: undefined as never,
  // The usual mark for a host's own `shouldDehydrateMutation`. Without one, only paused mutations are stored: never ours.
  meta: { persist: false },
} as const;

function doNothing(): void {}
