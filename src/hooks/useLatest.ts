import { useInsertionEffect, useRef, type RefObject } from "react";

/** The value of the last render, for handlers that outlive theirs. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  // With the commit: an event may come before effects run.
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
