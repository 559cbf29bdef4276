import { useEffect, useMemo, useState } from "react";

/** Whether the value has stood still for `delayMs`, as the first one has. One that leaves and comes back starts anew. */
export function useIsSettled(value: string, delayMs: number): boolean {
  // A stay of its own each time the value comes.
  const stay = useMemo(() => ({ value }), [value]);
  const [settled, setSettled] = useState(stay);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(stay), delayMs);
    return () => clearTimeout(timer);
  }, [stay, delayMs]);
  return settled === stay;
}
