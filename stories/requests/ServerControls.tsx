import { Button, Text } from "@itwin/itwinui-react";
import { useState, type ReactElement } from "react";
import type { GatedUsersClient } from "../../src/client/gatedClient.js";
import type { UsersApiStandIn } from "../../src/testing/index.js";
import { GateSign } from "./GateSign.js";
import type { DemoServer } from "./makeDemo.js";
import { RangeField } from "./RangeField.js";

/** Props of `ServerControls`. */
export interface ServerControlsProps {
  standIn: UsersApiStandIn;
  gate: GatedUsersClient["gate"];
  /** What the server starts with. */
  initial: DemoServer;
}

/** What the person who looks on can do to the server. */
export function ServerControls({ standIn, gate, initial }: ServerControlsProps): ReactElement {
  const [requests, setRequests] = useState(initial.rateLimit.requests);
  const [latencyMs, setLatencyMs] = useState(initial.latencyMs);
  const [isDown, setIsDown] = useState(false);
  const { perMs } = initial.rateLimit;

  function setDown(isNowDown: boolean): void {
    standIn.recover();
    if (isNowDown) standIn.fail({ status: 503, times: Infinity });
    setIsDown(isNowDown);
  }

  return (
    <section className="requests-card" aria-labelledby="requests-server">
      <div className="requests-title">
        <Text as="h2" variant="subheading" id="requests-server">
          The server {isDown && "is down"}
        </Text>
        <GateSign gate={gate} />
      </div>
      <RangeField
        label={`Requests in ${perMs / 1000} s`}
        min={1}
        max={30}
        value={requests}
        onChange={(value) => {
          setRequests(value);
          standIn.configure({ rateLimit: { requests: value, perMs } });
        }}
      />
      <RangeField
        label="Latency"
        unit="ms"
        min={0}
        max={3000}
        step={100}
        value={latencyMs}
        onChange={(value) => {
          setLatencyMs(value);
          standIn.configure({ latencyMs: value });
        }}
      />
      <div className="requests-buttons">
        <Button size="small" onClick={() => standIn.fail({ status: 429, retryAfter: 5 })}>
          Next: 429 for 5 s
        </Button>
        <Button size="small" onClick={() => standIn.fail({ status: 500 })}>
          Next: 500
        </Button>
        <Button size="small" disabled={isDown} onClick={() => setDown(true)}>
          Server down
        </Button>
        <Button size="small" onClick={() => setDown(false)}>
          Recover
        </Button>
      </div>
    </section>
  );
}
