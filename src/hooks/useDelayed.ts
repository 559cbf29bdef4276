import { useEffect } from "react";
import { useLatest } from "./useLatest.js";

/** Runs what the latest render gives, once `standing` has stood still for `delayMs`. Nothing runs while that is `null`. */
export function useDelayed(run: () => void, delayMs: number | null, standing?: unknown): void {
  const latest = useLatest(run);
  useEffect(() => {
    if (delayMs === null) return undefined;
    const timer = setTimeout(() => latest.current(), delayMs);
    return () => clearTimeout(timer);
  }, [latest, delayMs, standing]);
}
