import type { UseQueryResult } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";

/** Asks again for the queries that have failed, once however often it is called. Always the same function. */
export function useRetry(
  queries: readonly Pick<UseQueryResult, "isError" | "refetch">[],
): () => void {
  const latest = useRef(queries);
  useEffect(() => {
    latest.current = queries;
  });
  return useCallback(() => {
    for (const { isError, refetch } of latest.current) {
      // TanStack's `refetch` asks also for what is not enabled and for what is known.
      if (isError) void refetch({ cancelRefetch: false });
    }
  }, []);
}
