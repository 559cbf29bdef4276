import { useInsertionEffect, useRef } from "react";

/**
 * A value that follows from the last one, without a render of its own, as state would have.
 *
 * @param follow tells the value of this render, out of that of the last one that was shown; `undefined` at first.
 */
export function useFollowing<T>(follow: (former: T | undefined) => T): T {
  const former = useRef<T>(undefined);
  // oxlint-disable-next-line react/refs -- of a render that is shown, not of one that React throws away
  const value = follow(former.current);
  useInsertionEffect(() => {
    former.current = value;
  });
  return value;
}
