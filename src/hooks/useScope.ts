import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { gatedClient } from "../client/gatedClient.js";
import { readPageState, watchPageState } from "../client/pageState.js";
import type { UsersClient } from "../client/UsersClient.js";
import { keepOutOfStorage } from "../query/keepOutOfStorage.js";
import { queryKeys } from "../query/queryKeys.js";
import type { UsersScope } from "../query/UsersScope.js";
import { useBrowserLayoutEffect } from "./useBrowserLayoutEffect.js";

/** The scope of a client and its signed-in person. What a former one was told is removed when it changes. */
export function useScope(usersClient: UsersClient, queryClient: QueryClient): UsersScope {
  const client = gatedClient(usersClient);
  const { subscribe, getEpoch } = client.identity;
  const epoch = useSyncExternalStore(subscribe, getEpoch, getEpoch);
  const scope = useMemo(() => ({ client, queryClient, epoch }), [client, queryClient, epoch]);

  // Before the first frame: whoever has signed in since the last page sees nothing of it.
  useBrowserLayoutEffect(() => {
    const check = () => {
      if (readPageState() === "active") client.identity.check();
    };
    check();
    return watchPageState(check);
  }, [client]);

  useEffect(() => keepOutOfStorage(queryClient), [queryClient]);

  const former = useRef(scope);
  useEffect(() => {
    if (former.current === scope) return;
    // The hooks below have left these queries by now; another provider may still use the former client.
    const queryKey = queryKeys.scope(former.current);
    former.current.queryClient.removeQueries({ queryKey, type: "inactive" });
    former.current = scope;
  }, [scope]);
  return scope;
}
