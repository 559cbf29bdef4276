import { useState } from "react";

/**
 * The list, and the same array for as long as its entries are the same, so that hosts' effects can depend on it.
 *
 * @param isSame tells of entries that are made anew each time whether they say the same.
 */
export function useStableList<T>(
  list: readonly T[],
  isSame: (one: T, other: T | undefined) => boolean = Object.is,
): readonly T[] {
  const [kept, setKept] = useState(list);
  const isKept = kept.length === list.length && kept.every((entry, n) => isSame(entry, list[n]));
  if (isKept) return kept;
  setKept(list);
  return list;
}
