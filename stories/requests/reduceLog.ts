import {
  questionKey,
  type LogLine,
  type Question,
  type RequestLog,
  type TimedEvent,
} from "./requestLog.js";

/** So many lines are kept, unless more of them wait for an answer. */
const MAX_LINES = 24;

/** A log in which nothing has happened. */
export const emptyLog: RequestLog = {
  lines: [],
  lineCount: 0,
  startedAt: 0,
  questions: 0,
  answeredHere: 0,
  requests: 0,
  refusals: 0,
};

/** The log after an event. */
export function reduceLog(log: RequestLog, event: TimedEvent): RequestLog {
  switch (event.type) {
    case "asked":
      return addQuestion(log, event, { by: "network", state: "pending" });
    case "answered-here": {
      const { by, from, at } = event;
      const added = addQuestion(log, event, { by, from, state: "answered", endedAt: at });
      return { ...added, answeredHere: added.answeredHere + 1 };
    }
    case "sent": {
      const keys = new Set(event.questions.map(questionKey));
      const lines = changeLines(
        log.lines,
        (line) => line.open.some((key) => keys.has(key)),
        (line) => ({
          sentAt: line.sentAt ?? event.at,
          requests: [...line.requests, event.request],
          inFlight: line.inFlight + 1,
        }),
      );
      return { ...log, lines, requests: log.requests + 1 };
    }
    case "settled": {
      const refusals = event.status === 429 || event.status === 503 ? 1 : 0;
      const lines = changeLines(
        log.lines,
        (line) => line.requests.includes(event.request),
        (line) => ({ inFlight: line.inFlight - 1, refusals: line.refusals + refusals }),
      );
      return { ...log, lines, refusals: log.refusals + refusals };
    }
    case "answered":
      return endQuestion(log, event, (line) => ({
        state: "answered",
        found: line.found + event.found,
      }));
    case "failed":
      return endQuestion(log, event, () => ({ state: "failed", reason: event.reason }));
    case "left":
      return endQuestion(log, event, () => ({ state: "superseded" }));
  }
}

type NewLine = Pick<LogLine, "by" | "state"> & Partial<LogLine>;

function addQuestion(
  log: RequestLog,
  { question, at, tick }: TimedEvent & { question: Question },
  line: NewLine,
): RequestLog {
  const key = questionKey(question);
  const isPending = line.state === "pending";
  const counted = { ...log, questions: log.questions + 1 };
  const isTogether = (other: LogLine) =>
    question.kind === "user" &&
    other.question.kind === "user" &&
    other.tick === tick &&
    other.by === line.by &&
    (!isPending || other.requests.length === 0);
  if (log.lines.some(isTogether)) {
    const lines = changeLines(log.lines, isTogether, (other) => ({
      asked: other.asked + 1,
      open: isPending ? [...other.open, key] : other.open,
      state: line.state,
    }));
    return { ...counted, lines };
  }
  const added: LogLine = {
    id: log.lineCount,
    tick,
    question,
    asked: 1,
    open: isPending ? [key] : [],
    found: 0,
    askedAt: at,
    requests: [],
    inFlight: 0,
    refusals: 0,
    ...line,
  };
  const lines = [added, ...log.lines].filter(
    ({ state }, index) => index < MAX_LINES || state === "pending",
  );
  const startedAt = log.lineCount === 0 ? at : log.startedAt;
  return { ...counted, lines, lineCount: log.lineCount + 1, startedAt };
}

function endQuestion(
  log: RequestLog,
  { question, at }: TimedEvent & { question: Question },
  change: (line: LogLine) => Partial<LogLine>,
): RequestLog {
  const key = questionKey(question);
  const lines = changeLines(
    log.lines,
    ({ open }) => open.includes(key),
    (line) => {
      const open = line.open.filter((other) => other !== key);
      const { state = line.state, ...ended } = change(line);
      return { ...ended, open, ...(open.length === 0 && { state, endedAt: at }) };
    },
  );
  return { ...log, lines };
}

function changeLines(
  lines: readonly LogLine[],
  isMeant: (line: LogLine) => boolean,
  change: (line: LogLine) => Partial<LogLine>,
): LogLine[] {
  return lines.map((line) => (isMeant(line) ? { ...line, ...change(line) } : line));
}
