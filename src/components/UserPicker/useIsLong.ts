import { useState } from "react";
import { useDelayed } from "../../hooks/useDelayed.js";

/** From when on a wait deserves a bar, in ms. */
const LONG_MS = 1000;

/** Whether something has gone on for more than a second. */
export function useIsLong(isRunning: boolean): boolean {
  const [isLong, setLong] = useState(false);
  if (!isRunning && isLong) setLong(false);
  useDelayed(() => setLong(true), isRunning ? LONG_MS : null);
  return isLong;
}
