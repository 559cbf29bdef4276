import { useSyncExternalStore } from "react";
import type { GatedUsersClient } from "../../src/client/gatedClient.js";
import { useSecondsUntil } from "../../src/hooks/useSecondsUntil.js";

type Gate = GatedUsersClient["gate"];

/** Whether requests pass, in words; `null` when they do. Counts down. */
export function useGate(gate: Gate): string | null {
  const state = useSyncExternalStore(gate.subscribe, gate.getState);
  const seconds = useSecondsUntil(state.status === "waiting" ? state.until : null);
  if (state.status === "open") return null;
  if (state.status !== "waiting") return `page is ${state.status}`;
  return seconds === 0 ? "now" : `${seconds} s`;
}
