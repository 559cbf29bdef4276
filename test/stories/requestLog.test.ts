import { describe, expect, test } from "vitest";
import { describeAnswer, describeQuestion } from "../../stories/requests/describeLine.js";
import { emptyLog, reduceLog } from "../../stories/requests/reduceLog.js";
import type { LogEvent, Question, RequestLog } from "../../stories/requests/requestLog.js";

const smi: Question = { kind: "search", text: "smi" };
const person = (n: number): Question => ({ kind: "user", id: `id-${n}` });
const people = Array.from({ length: 3 }, (_, n) => person(n));

/** The log after what happened in each tick. */
function logAfter(...ticks: LogEvent[][]): RequestLog {
  const events = ticks.flatMap((tick, n) =>
    tick.map((event) => ({ ...event, tick: n, at: n * 100 })),
  );
  return events.reduce(reduceLog, emptyLog);
}

/** What the page says, newest first. */
function saidOf({ lines }: RequestLog, wait: string | null = null): string[] {
  return lines.map((line) => {
    const { who, detail } = describeAnswer(line, wait);
    return `${describeQuestion(line)}: ${who}, ${detail}`;
  });
}

const asked = (question: Question): LogEvent => ({ type: "asked", question });
const sent = (request: number, ...questions: Question[]): LogEvent => ({
  type: "sent",
  request,
  questions,
});
const settled = (request: number, status: number | null): LogEvent => ({
  type: "settled",
  request,
  status,
});
const answered = (question: Question, found = 1): LogEvent => ({
  type: "answered",
  question,
  found,
});

describe("people by id", () => {
  test("are one line when they are asked for in one tick, and one request", () => {
    const log = logAfter(
      people.map(asked),
      [sent(1, ...people)],
      [settled(1, 200), ...people.map((one) => answered(one))],
    );
    expect(saidOf(log)).toEqual(["3 people by id: Batched, 3 ids in 1 request"]);
    expect(log).toMatchObject({ questions: 3, requests: 1, answeredHere: 0 });
    expect(log.lines[0]).toMatchObject({ askedAt: 0, sentAt: 100, endedAt: 200 });
  });

  test("stay under way until the last of them has an answer", () => {
    const log = logAfter(
      people.map(asked),
      [sent(1, ...people)],
      [answered(person(0)), answered(person(1))],
    );
    expect(saidOf(log)).toEqual(["3 people by id: On its way, request sent"]);
  });

  test("are lines of their own by tick and by who answered", () => {
    const known: LogEvent = { type: "answered-here", question: person(0), by: "known" };
    const cached: LogEvent = { type: "answered-here", question: person(1), by: "cache" };
    const log = logAfter([known, cached, known], [cached]);
    expect(saidOf(log)).toEqual([
      "1 person by id: Cache, no request",
      "1 person by id: Cache, no request",
      "2 people by id: Known, from another answer",
    ]);
    expect(log).toMatchObject({ questions: 4, requests: 0, answeredHere: 4 });
  });
});

describe("a search", () => {
  test("waits at the gate after a refusal, and goes on", () => {
    const refused = [[asked(smi)], [sent(1, smi)], [settled(1, 429)]];
    expect(saidOf(logAfter(...refused), "4 s")).toEqual(["Search “smi”: Waiting at the gate, 4 s"]);
    const sentAgain = [...refused, [sent(2, smi)]];
    expect(saidOf(logAfter(...sentAgain))).toEqual(["Search “smi”: On its way, sent again, try 2"]);
    const log = logAfter(...sentAgain, [settled(2, 200), answered(smi, 213)]);
    expect(saidOf(log)).toEqual(["Search “smi”: Network, 213 people, 2 tries"]);
    expect(log).toMatchObject({ questions: 1, requests: 2, refusals: 1 });
  });

  test("that follows from a shorter one says from which", () => {
    const question: Question = { kind: "search", text: "smith" };
    const log = logAfter([{ type: "answered-here", question, by: "narrowed", from: "smi" }]);
    expect(saidOf(log)).toEqual(["Search “smith”: Narrowed, from “smi”, no request"]);
  });

  test("that is left is superseded, whether it was sent or not", () => {
    const left: LogEvent = { type: "left", question: smi };
    expect(saidOf(logAfter([asked(smi)], [left]))).toEqual([
      "Search “smi”: Superseded, never sent",
    ]);
    const log = logAfter([asked(smi)], [sent(1, smi)], [left, settled(1, null)]);
    expect(saidOf(log)).toEqual(["Search “smi”: Superseded, request aborted"]);
    expect(log).toMatchObject({ requests: 1, refusals: 0 });
  });

  test("that fails says why, and is another line when it is asked again", () => {
    const log = logAfter(
      [asked(smi), sent(1, smi)],
      [settled(1, 403), { type: "failed", question: smi, reason: "403" }],
      [asked(smi)],
    );
    expect(saidOf(log)).toEqual([
      "Search “smi”: Waiting, next in line",
      "Search “smi”: Failed, 403",
    ]);
  });
});

test("old lines are dropped, but none that waits for an answer", () => {
  const cached = Array.from({ length: 40 }, (_, n): LogEvent[] => [
    { type: "answered-here", question: person(n), by: "cache" },
  ]);
  const { lines, lineCount, questions } = logAfter([asked(smi)], ...cached);
  expect(lines.at(-1)?.question).toEqual(smi);
  expect(lines).toHaveLength(25);
  expect({ lineCount, questions }).toEqual({ lineCount: 41, questions: 41 });
});
