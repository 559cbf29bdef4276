import { useState } from "react";

/** The list, and the same array for as long as its entries are the same, so that hosts' effects can depend on it. */
export function useStableList<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list);
  const isSame = kept.length === list.length && kept.every((entry, n) => entry === list[n]);
  if (isSame) return kept;
  setKept(list);
  return list;
}
