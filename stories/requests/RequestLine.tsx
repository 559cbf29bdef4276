import type { ReactElement } from "react";
import type { GatedUsersClient } from "../../src/client/gatedClient.js";
import { describeAnswer, describeQuestion } from "./describeLine.js";
import type { LogLine } from "./requestLog.js";
import { useGate } from "./useGate.js";

/** Props of `RequestLine`. */
export interface RequestLineProps {
  line: LogLine;
  gate: GatedUsersClient["gate"];
  /** When the log begins, in ms since epoch. */
  startedAt: number;
}

/** One line of the log: when, what, who answered, and how long it took. */
export function RequestLine({ line, gate, startedAt }: RequestLineProps): ReactElement {
  const { who, detail, tone } = describeAnswer(line, useGate(gate));
  return (
    <li className="requests-line" data-tone={tone} data-state={line.state}>
      <span className="requests-when">+{((line.askedAt - startedAt) / 1000).toFixed(2)} s</span>{" "}
      <span className="requests-what">{describeQuestion(line)}</span>{" "}
      <span className="requests-who">
        <span className="requests-chip" data-tone={tone}>
          {who}
        </span>{" "}
        <span className="requests-detail">{detail}</span>
      </span>{" "}
      <span className="requests-took">{describeTime(line)}</span>
    </li>
  );
}

function describeTime({ by, askedAt, endedAt }: LogLine): string {
  if (endedAt === undefined) return "…";
  return by === "network" ? `${endedAt - askedAt} ms` : "0 ms";
}
