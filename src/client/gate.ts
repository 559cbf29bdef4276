import { abortError } from "./abortError.js";
import { readPageState, watchPageState } from "./pageState.js";
import { openPauseChannel, type TellPause } from "./pauseChannel.js";
import { createJob, createRequestQueue, type GateOptions, type Job } from "./requestQueue.js";
import { createRetryBudget } from "./retryBudget.js";
import {
  concernsEveryone,
  isRetryable,
  LONGEST_WAIT_MS,
  MAX_ATTEMPTS,
  retryDelayMs,
} from "./retryPolicy.js";
import { createThrottle, type Pause } from "./throttle.js";
import { UsersApiError } from "./UsersApiError.js";

/** What a request that has not been sent waits for. */
export type GateState =
  | { readonly status: "open" }
  | Pause
  | { readonly status: "offline" }
  | { readonly status: "hidden" };

/** The one way out for the requests of a client. */
export interface Gate {
  /** Sends a request when the gate lets it, and again when it failed in a way that may pass. */
  run<T>(request: () => Promise<T>, options?: GateOptions): Promise<T>;
  /** The same object until something changes. */
  getState(): GateState;
  /** Calls `listener` after each change of state while a request waits. Returns what ends that. */
  subscribe(listener: () => void): () => void;
}

const OPEN: GateState = { status: "open" };
const OFFLINE: GateState = { status: "offline" };
const HIDDEN: GateState = { status: "hidden" };

/**
 * Makes a gate. At most 6 requests are under way; 429 and 503 stop all of them for as long as the server asks, and
 * afterwards one goes first and the others follow in a trickle as answers come. Retries stay below a tenth of the
 * requests when the server is failing for long.
 *
 * @param channel shares what the server asks for with the tabs whose gates have the same; none shares nothing.
 */
export function createGate(channel?: string): Gate {
  const throttle = createThrottle();
  const budget = createRetryBudget();
  let tellTabs: TellPause | undefined;
  const queue = createRequestQueue();
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
      while ((throttle.nextStart() ?? Infinity) <= now) {
        const job = queue.takeDue(now);
        if (job === undefined) break;
        void start(job);
      }
    }
    const wakeAt =
      throttle.pauseAt(now)?.until ?? Math.max(throttle.nextStart() ?? 0, queue.firstDueAt());
    if (!queue.isEmpty() && wakeAt > now) timer = setTimeout(pump, wakeAt - now);
    watchPage();
    tellState();
  }

  async function start(job: Job): Promise<void> {
    const era = throttle.enter(Date.now());
    job.attempts++;
    if (job.attempts === 1) budget.sent();
    try {
      await job.send();
      throttle.answered(era);
      budget.answered();
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
      const pause = throttle.pauseAt(now);
      if (pause?.error === error && error.kind !== "network") tellTabs?.(pause);
      endLongWaits(error, now);
    } else {
      job.notBefore = now + retryDelayMs(error, job.attempts, Math.random());
    }
    const isOver =
      job.isAborted ||
      job.attempts >= MAX_ATTEMPTS ||
      (!job.isRepeatable && error.kind !== "rate-limited") ||
      (error.retryAfterMs ?? 0) > LONGEST_WAIT_MS ||
      throttle.isLongAt(now);
    // Who is asked to wait goes on after it: pauses bound these retries by themselves.
    const isFree = error.kind === "rate-limited";
    if (isOver || !(isFree || budget.spend())) job.fail(error);
    else queue.addFirst(job);
  }

  function endLongWaits(error: UsersApiError, now: number): void {
    if (throttle.isLongAt(now)) for (const waiting of queue.takeAll()) waiting.fail(error);
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
    if (!queue.isEmpty()) unwatchPage ??= watchPageState(planPump);
    else {
      unwatchPage?.();
      unwatchPage = undefined;
    }
  }

  function listenToTabs(): void {
    if (channel === undefined) return;
    tellTabs ??= openPauseChannel(channel, (error, until) => {
      throttle.toldToWait(error, until);
      endLongWaits(error, Date.now());
      planPump();
    });
  }

  return {
    async run(request, options = {}) {
      if (options.signal?.aborted) throw abortError();
      listenToTabs();
      const now = Date.now();
      const pause = throttle.pauseAt(now);
      if (pause !== undefined && throttle.isLongAt(now)) throw stillPaused(pause, now);
      const { job, answer } = createJob(request, options, (aborted) => {
        queue.remove(aborted);
        planPump();
      });
      queue.add(job);
      planPump();
      return answer;
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
