import { abortError } from "./abortError.js";
import type { RequestOptions } from "./UsersClient.js";

/** How a request passes the gate. */
export interface GateOptions extends RequestOptions {
  /**
   * Somebody is typing: it goes before all that waits, the newest first.
   * @default false
   */
  isTyped?: boolean;
  /**
   * Whether it may be sent again after an answer that leaves open whether it was carried out: 5xx, and none.
   * @default true
   */
  isRepeatable?: boolean;
}

/** A request on its way through the gate. */
export interface Job {
  readonly isTyped: boolean;
  readonly isRepeatable: boolean;
  isAborted: boolean;
  attempts: number;
  /** ms since epoch. */
  notBefore: number;
  /** Sends it and hands on the answer; rejects when that failed. */
  send(): Promise<void>;
  /** Gives it up. */
  fail(error: unknown): void;
}

/** The requests that have not been sent, or are to be sent again. */
export interface RequestQueue {
  isEmpty(): boolean;
  /** When the first may go, in ms since epoch; `Infinity` while there is none. */
  firstDueAt(): number;
  add(job: Job): void;
  /** For one that has waited before. */
  addFirst(job: Job): void;
  remove(job: Job): void;
  /** The one to send at the time `now`. */
  takeDue(now: number): Job | undefined;
  takeAll(): Job[];
}

export function createRequestQueue(): RequestQueue {
  const jobs: Job[] = [];
  return {
    isEmpty: () => jobs.length === 0,
    firstDueAt: () => Math.min(...jobs.map((job) => job.notBefore)),
    add: (job) => void jobs.push(job),
    addFirst: (job) => void jobs.unshift(job),
    remove(job) {
      const index = jobs.indexOf(job);
      if (index >= 0) jobs.splice(index, 1);
    },
    takeDue(now) {
      const isDue = (job: Job) => job.notBefore <= now;
      const typed = jobs.findLastIndex((job) => job.isTyped && isDue(job));
      const index = typed < 0 ? jobs.findIndex(isDue) : typed;
      return index < 0 ? undefined : jobs.splice(index, 1)[0];
    },
    takeAll: () => jobs.splice(0),
  };
}

/**
 * A request as a job, and the promise that its caller gets, which rejects as soon as the signal aborts.
 *
 * @param onAbort called when the signal aborts before the job is over.
 */
export function createJob<T>(
  request: () => Promise<T>,
  { signal, isTyped = false, isRepeatable = true }: GateOptions,
  onAbort: (job: Job) => void,
): { job: Job; answer: Promise<T> } {
  let settle: { resolve: (answer: T) => void; reject: (error: unknown) => void };
  const answer = new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  const abort = () => {
    job.isAborted = true;
    settle.reject(abortError());
    onAbort(job);
  };
  const end = () => signal?.removeEventListener("abort", abort);
  const job: Job = {
    isTyped,
    isRepeatable,
    isAborted: false,
    attempts: 0,
    notBefore: 0,
    async send() {
      const result = await request();
      end();
      settle.resolve(result);
    },
    fail(error) {
      end();
      settle.reject(error);
    },
  };
  signal?.addEventListener("abort", abort);
  return { job, answer };
}
