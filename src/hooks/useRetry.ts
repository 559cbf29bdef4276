import type { UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLatest } from "./useLatest.js";

/** Asks again for the queries that have failed, once however often it is called. Always the same function. */
export function useRetry(
  queries: readonly Pick<UseQueryResult, "isError" | "refetch">[],
): () => void {
  const queriesRef = useLatest(queries);
  return useCallback(() => {
    for (const { isError, refetch } of queriesRef.current) {
      // TanStack's `refetch` asks also for what is not enabled and for what is known.
      if (isError) void refetch({ cancelRefetch: false });
    }
  }, [queriesRef]);
}
