import { abortError } from "./abortError.js";
import { readPageState, watchPageState } from "./pageState.js";
import {
  concernsEveryone,
  isRetryable,
  LONGEST_WAIT_MS,
  MAX_ATTEMPTS,
  retryDelayMs,
} from "./retryPolicy.js";
import { createThrottle, type Pause } from "./throttle.js";
import { UsersApiError } from "./UsersApiError.js";
import type { RequestOptions } from "./UsersClient.js";

/** What a request that has not been sent waits for. */
export type GateState =
  | { readonly status: "open" }
  | Pause
  | { readonly status: "offline" }
  | { readonly status: "hidden" };

/** The one way out for the requests of a client. */
export interface Gate {
  /** Sends a request when the gate lets it, and again when it failed in a way that may pass. */
  run<T>(request: () => Promise<T>, options?: RequestOptions): Promise<T>;
  /** The same object until something changes. */
  getState(): GateState;
  /** Calls `listener` after each change of state while a request waits. Returns what ends that. */
  subscribe(listener: () => void): () => void;
}

interface Job {
  send(): Promise<void>;
  fail(error: unknown): void;
  isAborted: boolean;
  attempts: number;
  /** ms since epoch. */
  notBefore: number;
}

const OPEN: GateState = { status: "open" };
const OFFLINE: GateState = { status: "offline" };
const HIDDEN: GateState = { status: "hidden" };

/**
 * Makes a gate. At most 6 requests are under way; 429 and 503 stop all of them for as long as the server asks, and
 * afterwards one goes first and the others follow as answers come.
 */
export function createGate(): Gate {
  const throttle = createThrottle();
  const queue: Job[] = [];
  const listeners = new Set<() => void>();
  let toldState = OPEN;
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
    if (getState() === OPEN) {
      while (throttle.hasRoom()) {
        const index = queue.findIndex((job) => job.notBefore <= now);
        const [job] = index < 0 ? [] : queue.splice(index, 1);
        if (job === undefined) break;
        void start(job);
      }
    }
    const wakeAt = throttle.pauseAt(now)?.until ?? Math.min(...queue.map((job) => job.notBefore));
    if (queue.length > 0 && wakeAt > now) timer = setTimeout(pump, wakeAt - now);
    watchPage();
    tellState();
  }

  async function start(job: Job): Promise<void> {
    const era = throttle.enter();
    job.attempts++;
    try {
      await job.send();
      throttle.answered(era);
    } catch (error) {
      if (isRetryable(error)) retryOrFail(job, error, era);
      else {
        if (error instanceof UsersApiError && error.status !== undefined) throttle.answered(era);
        job.fail(error);
      }
    }
    throttle.leave(era);
    planPump();
  }

  function retryOrFail(job: Job, error: UsersApiError, era: number): void {
    const now = Date.now();
    if (concernsEveryone(error)) {
      throttle.refused(error, era, now);
      if (throttle.isLongAt(now)) for (const waiting of queue.splice(0)) waiting.fail(error);
    } else {
      job.notBefore = now + retryDelayMs(error, job.attempts, Math.random());
    }
    const isOver =
      job.isAborted ||
      job.attempts >= MAX_ATTEMPTS ||
      (error.retryAfterMs ?? 0) > LONGEST_WAIT_MS ||
      throttle.isLongAt(now);
    if (isOver) job.fail(error);
    else queue.unshift(job);
  }

  function getState(): GateState {
    const page = readPageState();
    if (page !== "active") return page === "offline" ? OFFLINE : HIDDEN;
    return throttle.pauseAt(Date.now()) ?? OPEN;
  }

  /** Last of all, so that a listener that throws stops no request. */
  function tellState(): void {
    const state = getState();
    if (state === toldState) return;
    toldState = state;
    for (const listener of [...listeners]) listener();
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
        const pause = throttle.pauseAt(now);
        if (pause !== undefined && throttle.isLongAt(now)) {
          return reject(stillPaused(pause, now));
        }
        const onAbort = () => {
          job.isAborted = true;
          const index = queue.indexOf(job);
          if (index >= 0) queue.splice(index, 1);
          reject(abortError());
          planPump();
        };
        const end = () => signal?.removeEventListener("abort", onAbort);
        const job: Job = {
          isAborted: false,
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
    getState,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a request is told that comes during a long pause: the same as the first, with what is left of the wait. */
function stillPaused({ error, until }: Pause, now: number): UsersApiError {
  const { kind, message, status, code, details } = error;
  return new UsersApiError({
    kind,
    message,
    status,
    code,
    details,
    retryAfterMs: Math.ceil(until - now),
  });
}
