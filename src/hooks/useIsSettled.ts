import { useEffect, useState } from "react";

/** Whether the value has stood still for `delayMs`, as the first one has. One that leaves and comes back starts anew. */
export function useIsSettled(value: string, delayMs: number): boolean {
  const [last, setLast] = useState({ value, isSettled: true });
  if (last.value !== value) setLast({ value, isSettled: false });
  useEffect(() => {
    const settle = () => setLast((now) => (now.isSettled ? now : { value, isSettled: true }));
    const timer = setTimeout(settle, delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return last.value === value && last.isSettled;
}
