import { useSyncExternalStore, type ReactElement } from "react";
import type { Recorder } from "./createRecorder.js";

/** How many questions, and how few requests. */
export function LogCounters({ recorder }: { recorder: Recorder }): ReactElement {
  const log = useSyncExternalStore(recorder.subscribe, recorder.getLog);
  return (
    <ul className="requests-counters" aria-label="Counts">
      <Counter value={log.questions} one="question" many="questions" isMain />
      <Counter value={log.requests} one="request" many="requests" isMain />
      <Counter value={log.answeredHere} one="answer at once" many="answers at once" />
      <Counter value={log.refusals} one="refusal" many="refusals" />
    </ul>
  );
}

interface CounterProps {
  value: number;
  one: string;
  many: string;
  isMain?: boolean;
}

function Counter({ value, one, many, isMain = false }: CounterProps): ReactElement {
  return (
    <li className="requests-counter" data-main={isMain || undefined}>
      <span className="requests-count">{value}</span> {value === 1 ? one : many}
    </li>
  );
}
