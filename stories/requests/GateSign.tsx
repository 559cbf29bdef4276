import type { ReactElement } from "react";
import type { GatedUsersClient } from "../../src/client/gatedClient.js";
import { useGate } from "./useGate.js";

/** Whether the gate is open. */
export function GateSign({ gate }: { gate: GatedUsersClient["gate"] }): ReactElement {
  const wait = useGate(gate);
  return (
    <span className="requests-chip" data-tone={wait === null ? "positive" : "warning"}>
      {wait === null ? "Gate open" : `Gate closed, ${wait}`}
    </span>
  );
}
