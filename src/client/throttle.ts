import { LONGEST_WAIT_MS, retryDelayMs } from "./retryPolicy.js";
import type { UsersApiError } from "./UsersApiError.js";

/** Asked to wait: requests go on by themselves at `until` (ms since epoch). */
export interface Pause {
  readonly status: "waiting";
  readonly until: number;
  /** Why. */
  readonly error: UsersApiError;
}

/** How many requests may be under way, and from when on, by what the server said so far. */
export interface Throttle {
  /** The pause at the time `now` (ms since epoch): the same object while it lasts. */
  pauseAt(now: number): Pause | undefined;
  /** Whether the server asks for a wait that is not slept through. */
  isLongAt(now: number): boolean;
  /** When the next request may go (ms since epoch), or `undefined` while there is no room for one. */
  nextStart(): number | undefined;
  /** Counts a request in. Its era, which each pause ends, tells whether its answer is news. */
  enter(now: number): number;
  leave(era: number): void;
  /** The server gave one of them an answer. */
  answered(era: number): void;
  /** The server, or its silence, asks everybody to wait. */
  refused(error: UsersApiError, era: number, now: number): void;
  /** Another tab was asked to wait until then (ms since epoch). */
  toldToWait(error: UsersApiError, until: number): void;
}

const MAX_IN_FLIGHT = 6;
/** Between two requests of the trickle after a pause, in ms, half of it to one and a half. */
const TRICKLE_GAP_MS = 200;

export function createThrottle(): Throttle {
  let pause: Pause | undefined;
  /** Until when the server itself asked to wait, without our jitter. */
  let askedUntil = 0;
  let era = 0;
  /** In a row. */
  let refusals = 0;
  let limit = MAX_IN_FLIGHT;
  let inFlight = 0;
  /** Of this era: one that was sent before the pause must not keep the first one after it from going. */
  let inFlightNow = 0;
  /** ms since epoch. */
  let trickleAt = 0;

  const pauseAt = (now: number) => (pause !== undefined && pause.until > now ? pause : undefined);

  function waitUntil(until: number, asked: number, error: UsersApiError, now: number): void {
    if (pauseAt(now) === undefined) {
      era++;
      inFlightNow = 0;
      limit = 1;
    }
    if (pause !== undefined && pause.until >= until) return;
    pause = { status: "waiting", until, error };
    askedUntil = asked;
  }

  return {
    pauseAt,
    isLongAt: (now) => askedUntil - now > LONGEST_WAIT_MS,
    nextStart: () => (inFlight < MAX_IN_FLIGHT && inFlightNow < limit ? trickleAt : undefined),
    enter(now) {
      inFlight++;
      inFlightNow++;
      if (limit < MAX_IN_FLIGHT) trickleAt = now + TRICKLE_GAP_MS * (0.5 + Math.random());
      return era;
    },
    leave(sentIn) {
      inFlight--;
      if (sentIn === era) inFlightNow--;
    },
    answered(sentIn) {
      // A late answer to a request of before the pause says nothing about what may be sent after it.
      if (sentIn !== era) return;
      refusals = 0;
      limit = Math.min(MAX_IN_FLIGHT, limit + 1);
    },
    refused(error, sentIn, now) {
      // Refusals of requests that were under way together are one, not several in a row.
      if (sentIn === era) refusals++;
      const until = now + retryDelayMs(error, refusals, Math.random());
      waitUntil(until, now + (error.retryAfterMs ?? 0), error, now);
    },
    toldToWait(error, until) {
      waitUntil(until, until, error, Date.now());
    },
  };
}
