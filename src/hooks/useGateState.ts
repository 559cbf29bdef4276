import { useSyncExternalStore } from "react";
import type { Gate, GateState } from "../client/gate.js";

const OPEN: GateState = { status: "open" };

/** What the client's requests wait for; always "open" for those who wait for nothing, so that they don't render again. */
export function useGateState(gate: Gate, isWaiting: boolean): GateState {
  const getState = () => (isWaiting ? gate.getState() : OPEN);
  return useSyncExternalStore(gate.subscribe, getState, () => OPEN);
}
