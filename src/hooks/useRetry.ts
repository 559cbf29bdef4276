import type { UseQueryResult } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";

/** Asks again when the query has failed, once however often it is called. Always the same function. */
export function useRetry({
  isError,
  refetch,
}: Pick<UseQueryResult<unknown>, "isError" | "refetch">): () => void {
  // TanStack's `refetch` asks also for what is not enabled and for what is known.
  const hasFailed = useRef(isError);
  useEffect(() => {
    hasFailed.current = isError;
  }, [isError]);
  return useCallback(() => {
    if (hasFailed.current) void refetch({ cancelRefetch: false });
  }, [refetch]);
}
