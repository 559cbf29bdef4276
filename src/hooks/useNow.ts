import { useEffect, useState } from "react";

/** The time in ms since epoch, moving each second until `until` has passed; `null` stops it. */
export function useNow(until: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  const isRunning = until !== null && now < until;
  useEffect(() => {
    if (until === null) return undefined;
    setNow(Date.now());
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [until, isRunning]);
  return now;
}
