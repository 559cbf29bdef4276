import { useSyncExternalStore } from "react";

const subscribe = () => () => {};

/**
 * Whether React compares this part of the page with what a server wrote. That may be long after other parts have got
 * their answers: the server had none, and neither may what is compared (behaviour 30).
 */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
}

/** A query as a server has it. */
export const UNANSWERED = {
  status: "pending",
  isPending: true,
  data: undefined,
  error: null,
  errorUpdatedAt: 0,
} as const;
