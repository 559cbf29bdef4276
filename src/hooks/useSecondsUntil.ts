import { useCallback, useSyncExternalStore } from "react";

/** Whole seconds until a time (ms since epoch), at least 0; `null` is no time and 0. */
export function secondsUntil(time: number | null): number {
  return time === null ? 0 : Math.max(0, Math.ceil((time - Date.now()) / 1000));
}

/** Counts down to a time (ms since epoch), second by second. */
export function useSecondsUntil(time: number | null): number {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const timer = setInterval(() => {
        if (secondsUntil(time) === 0) clearInterval(timer);
        onChange();
      }, 1000);
      return () => clearInterval(timer);
    },
    [time],
  );
  return useSyncExternalStore(
    time === null ? subscribeToNothing : subscribe,
    () => secondsUntil(time),
    () => 0,
  );
}

function subscribeToNothing(): () => void {
  return () => {};
}
