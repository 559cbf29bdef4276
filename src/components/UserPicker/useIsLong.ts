import { useEffect, useState } from "react";

/** From when on a wait deserves a bar, in ms. */
const LONG_MS = 1000;

/** Whether something has gone on for more than a second. */
export function useIsLong(isRunning: boolean): boolean {
  const [isLong, setLong] = useState(false);
  if (!isRunning && isLong) setLong(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, [isRunning]);
  return isLong;
}
