/** What a part of the page wants to know. */
export type Question =
  | { readonly kind: "search"; readonly text: string }
  | { readonly kind: "user"; readonly id: string }
  | { readonly kind: "me" };

/** Who answers without a request. `shared`: the same question is on its way already. */
export type AnsweredHere = "cache" | "narrowed" | "known" | "shared";

/** What happened. */
export type LogEvent =
  | { readonly type: "asked"; readonly question: Question }
  | {
      readonly type: "answered-here";
      readonly question: Question;
      readonly by: AnsweredHere;
      /** The text whose answer holds this one. */
      readonly from?: string | undefined;
    }
  | { readonly type: "sent"; readonly request: number; readonly questions: readonly Question[] }
  | {
      readonly type: "settled";
      readonly request: number;
      /** `null`: aborted, or the connection broke. */
      readonly status: number | null;
    }
  | {
      readonly type: "answered";
      readonly question: Question;
      /** How many people. */
      readonly found: number;
    }
  | { readonly type: "failed"; readonly question: Question; readonly reason: string }
  | { readonly type: "left"; readonly question: Question };

/** An event with its time. */
export type TimedEvent = LogEvent & {
  /** ms since epoch. */
  readonly at: number;
  /** What happens in one tick has one number. */
  readonly tick: number;
};

/** One question, or those by id that were asked in one tick. */
export interface LogLine {
  readonly id: number;
  readonly tick: number;
  readonly question: Question;
  /** How many questions. */
  readonly asked: number;
  /** The keys of those that have no answer yet. */
  readonly open: readonly string[];
  readonly by: AnsweredHere | "network";
  readonly from?: string | undefined;
  readonly state: "pending" | "answered" | "failed" | "superseded";
  readonly found: number;
  /** ms since epoch. */
  readonly askedAt: number;
  readonly sentAt?: number | undefined;
  readonly endedAt?: number | undefined;
  /** The numbers of its requests, the repeated ones too. */
  readonly requests: readonly number[];
  /** How many of them are under way. */
  readonly inFlight: number;
  /** How many of them were answered with 429 or 503. */
  readonly refusals: number;
  /** Why it failed. */
  readonly reason?: string | undefined;
}

/** The latest lines, and counts of all that ever were. */
export interface RequestLog {
  /** Newest first. */
  readonly lines: readonly LogLine[];
  readonly lineCount: number;
  /** When the first question was asked, in ms since epoch. */
  readonly startedAt: number;
  readonly questions: number;
  readonly answeredHere: number;
  readonly requests: number;
  readonly refusals: number;
}

/** The same for the same question. */
export function questionKey(question: Question): string {
  switch (question.kind) {
    case "search":
      return `search ${question.text}`;
    case "user":
      return `user ${question.id}`;
    case "me":
      return "me";
  }
}
