import { abortError } from "./abortError.js";
import { readPageState, watchPageState } from "./pageState.js";
import {
  concernsEveryone,
  isRetryable,
  LONGEST_WAIT_MS,
  MAX_ATTEMPTS,
  retryDelayMs,
} from "./retryPolicy.js";
import { UsersApiError } from "./UsersApiError.js";
import type { RequestOptions } from "./UsersClient.js";

/** What a request that has not been sent waits for. */
export type GateState =
  | { readonly status: "open" }
  /** Asked to wait: requests go on by themselves at `until` (ms since epoch). */
  | { readonly status: "waiting"; readonly until: number; readonly error: UsersApiError }
  | { readonly status: "offline" }
  | { readonly status: "hidden" };

/** The one way out for the requests of a client. */
export interface Gate {
  /** Sends a request when the gate lets it, and again when it failed in a way that may pass. */
  run<T>(request: () => Promise<T>, options?: RequestOptions): Promise<T>;
  /** The same object until something changes. */
  getState(): GateState;
  /** Calls `listener` after each change of state. Returns what ends that. */
  subscribe(listener: () => void): () => void;
}

interface Job {
  send(): Promise<void>;
  fail(error: unknown): void;
  attempts: number;
  /** ms since epoch. */
  notBefore: number;
}

const OPEN: GateState = { status: "open" };
const OFFLINE: GateState = { status: "offline" };
const HIDDEN: GateState = { status: "hidden" };
const MAX_IN_FLIGHT = 6;

/**
 * Makes a gate. At most 6 requests are under way; 429 and 503 stop all of them for as long as the server asks, and
 * afterwards one goes first and the others follow as answers come.
 */
export function createGate(): Gate {
  const queue: Job[] = [];
  const listeners = new Set<() => void>();
  let inFlight = 0;
  let limit = MAX_IN_FLIGHT;
  let closed: { until: number; error: UsersApiError } | undefined;
  let closures = 0;
  let state = OPEN;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unwatchPage: (() => void) | undefined;
  let isPumpPlanned = false;

  /** In a microtask: a request that is aborted in the tick it was made (StrictMode does) is never sent. */
  function planPump(): void {
    if (isPumpPlanned) return;
    isPumpPlanned = true;
    queueMicrotask(() => {
      isPumpPlanned = false;
      pump();
    });
  }

  function pump(): void {
    clearTimeout(timer);
    const now = Date.now();
    if (closed !== undefined && closed.until <= now) closed = undefined;
    publish();
    watchPage();
    if (state === OPEN) {
      while (inFlight < limit) {
        const index = queue.findIndex((job) => job.notBefore <= now);
        const [job] = index < 0 ? [] : queue.splice(index, 1);
        if (job === undefined) break;
        void start(job);
      }
    }
    const wakeAt = closed?.until ?? Math.min(...queue.map((job) => job.notBefore));
    if (queue.length > 0 && wakeAt > now) timer = setTimeout(pump, wakeAt - now);
  }

  async function start(job: Job): Promise<void> {
    inFlight++;
    job.attempts++;
    try {
      await job.send();
      closures = 0;
      limit = Math.min(MAX_IN_FLIGHT, limit * 2);
    } catch (error) {
      retryOrFail(job, error);
    }
    inFlight--;
    planPump();
  }

  function retryOrFail(job: Job, error: unknown): void {
    if (!isRetryable(error)) return job.fail(error);
    const now = Date.now();
    if (concernsEveryone(error)) {
      // Answers to requests that were under way together are one refusal, not several in a row.
      if (closed === undefined) closures++;
      const until = now + retryDelayMs(error, closures, Math.random());
      if (closed === undefined || until > closed.until) closed = { until, error };
      limit = 1;
      if (isTooLong(until, now)) for (const waiting of queue.splice(0)) waiting.fail(error);
    } else {
      job.notBefore = now + retryDelayMs(error, job.attempts, Math.random());
    }
    if (job.attempts >= MAX_ATTEMPTS || isTooLong(closed?.until ?? 0, now)) return job.fail(error);
    queue.unshift(job);
  }

  function publish(): void {
    const next = nextState();
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function nextState(): GateState {
    const page = readPageState();
    if (page !== "active") return page === "offline" ? OFFLINE : HIDDEN;
    if (closed === undefined) return OPEN;
    const isSame = state.status === "waiting" && state.until === closed.until;
    return isSame ? state : { status: "waiting", ...closed };
  }

  function watchPage(): void {
    if (queue.length > 0) unwatchPage ??= watchPageState(planPump);
    else {
      unwatchPage?.();
      unwatchPage = undefined;
    }
  }

  return {
    run<T>(request: () => Promise<T>, { signal }: RequestOptions = {}): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        if (signal?.aborted) return reject(abortError());
        const now = Date.now();
        if (closed !== undefined && isTooLong(closed.until, now)) {
          return reject(stillClosed(closed.error, closed.until - now));
        }
        const onAbort = () => {
          const index = queue.indexOf(job);
          if (index >= 0) queue.splice(index, 1);
          reject(abortError());
          planPump();
        };
        const end = () => signal?.removeEventListener("abort", onAbort);
        const job: Job = {
          attempts: 0,
          notBefore: 0,
          async send() {
            const answer = await request();
            end();
            resolve(answer);
          },
          fail(error) {
            end();
            reject(error);
          },
        };
        signal?.addEventListener("abort", onAbort);
        queue.push(job);
        planPump();
      });
    },
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isTooLong(until: number, now: number): boolean {
  return until - now > LONGEST_WAIT_MS;
}

/** What a request is told that comes while the gate is closed for long: the same, with what is left of the wait. */
function stillClosed(error: UsersApiError, retryAfterMs: number): UsersApiError {
  const { kind, message, status, code, details } = error;
  return new UsersApiError({ kind, message, status, code, details, retryAfterMs });
}
