import { emptyLog, reduceLog } from "./reduceLog.js";
import type { LogEvent, RequestLog, TimedEvent } from "./requestLog.js";

/** Takes note of what happens, and tells of it. */
export interface Recorder {
  note(event: LogEvent): void;
  /** The same object until something happens. */
  getLog(): RequestLog;
  /** Calls `listener` after each change. Returns what ends that. */
  subscribe(listener: () => void): () => void;
}

/** A recorder with an empty log. */
export function createRecorder(): Recorder {
  const listeners = new Set<() => void>();
  let log = emptyLog;
  let tick = 0;
  let noted: TimedEvent[] = [];

  function tell(): void {
    log = noted.reduce(reduceLog, log);
    noted = [];
    tick++;
    for (const listener of [...listeners]) listener();
  }

  return {
    note(event) {
      // Later, because TanStack tells of new queries while React renders, when no other component may be changed.
      if (noted.length === 0) setTimeout(tell, 0);
      noted.push({ ...event, at: Date.now(), tick });
    },
    getLog: () => log,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
