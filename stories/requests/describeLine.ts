import type { LogLine } from "./requestLog.js";

/** How a line looks beside what it says. */
export type Tone = "accent" | "positive" | "warning" | "negative" | "neutral";

/** Who answered, in words. */
export interface LineAnswer {
  who: string;
  detail: string;
  tone: Tone;
}

/** What a line asks. */
export function describeQuestion({ question, asked }: LogLine): string {
  if (question.kind === "me") return "Who am I?";
  if (question.kind === "search") return `Search “${question.text}”`;
  return asked === 1 ? "1 person by id" : `${asked} people by id`;
}

/**
 * Who answered a line, or what it waits for.
 *
 * @param wait how long the gate is closed, in words; `null` when it is open.
 */
export function describeAnswer(line: LogLine, wait: string | null): LineAnswer {
  switch (line.state) {
    case "pending":
      return describePending(line, wait);
    case "superseded": {
      const detail = line.requests.length === 0 ? "never sent" : "request aborted";
      return { who: "Superseded", detail, tone: "neutral" };
    }
    case "failed":
      return { who: "Failed", detail: `${line.reason}${triesOf(line)}`, tone: "negative" };
    case "answered":
      return describeAnswered(line);
  }
}

function describePending(line: LogLine, wait: string | null): LineAnswer {
  const tries = line.requests.length;
  if (line.inFlight > 0) {
    const detail = tries === 1 ? "request sent" : `sent again, try ${tries}`;
    return { who: "On its way", detail, tone: "accent" };
  }
  if (wait !== null) return { who: "Waiting at the gate", detail: wait, tone: "warning" };
  const detail = tries === 0 ? "next in line" : "goes again soon";
  return { who: "Waiting", detail, tone: "warning" };
}

function describeAnswered(line: LogLine): LineAnswer {
  const { by, asked, found, question, from } = line;
  switch (by) {
    case "network": {
      const people = found === 1 ? "1 person" : `${found} people`;
      if (question.kind === "user" && asked > 1) {
        const detail = `${asked} ids in 1 request${triesOf(line)}`;
        return { who: "Batched", detail, tone: "accent" };
      }
      return { who: "Network", detail: `${people}${triesOf(line)}`, tone: "accent" };
    }
    case "narrowed":
      return { who: "Narrowed", detail: `from “${from}”, no request`, tone: "positive" };
    case "known":
      return { who: "Known", detail: "from another answer", tone: "positive" };
    case "shared":
      return { who: "Shared", detail: "was on its way already", tone: "positive" };
    case "cache":
      return { who: "Cache", detail: "no request", tone: "positive" };
  }
}

function triesOf({ requests }: LogLine): string {
  return requests.length > 1 ? `, ${requests.length} tries` : "";
}
