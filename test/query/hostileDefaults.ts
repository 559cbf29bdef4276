import type { QueryObserverOptions } from "@tanstack/react-query";

/**
 * Each option that a host's QueryClient can have a default for. Left out: what a query sets by itself, what is TanStack's
 * own affair, and `queryHash`, of which a default would make all queries of the host one.
 */
type Defaults = Required<
  Omit<
    QueryObserverOptions,
    | "queryKey"
    | "queryFn"
    | "queryHash"
    | "behavior"
    | "maxPages"
    | "_defaulted"
    | "_type"
    | "_optimisticResults"
  >
>;

/** Defaults of a host's QueryClient, each of which would change what our hooks send or show. */
export const hostileDefaults: Defaults = {
  retry: 10,
  retryDelay: 0,
  networkMode: "offlineFirst",
  gcTime: 0,
  persister: () => Promise.resolve([{ id: "stored", givenName: "Stored" }]),
  queryKeyHashFn: () => "one hash for all",
  initialData: [{ id: "initial", givenName: "Initial" }],
  initialDataUpdatedAt: () => Date.now(),
  structuralSharing: () => [{ id: "shared", givenName: "Shared" }],
  meta: { persist: true },
  enabled: false,
  staleTime: 0,
  refetchInterval: 50,
  refetchIntervalInBackground: true,
  refetchOnWindowFocus: "always",
  refetchOnReconnect: "always",
  refetchOnMount: "always",
  retryOnMount: false,
  notifyOnChangeProps: [],
  throwOnError: true,
  select: () => [{ id: "selected", givenName: "Selected" }],
  suspense: true,
  placeholderData: (previous: unknown) => previous ?? [{ id: "placed", givenName: "Placed" }],
};
