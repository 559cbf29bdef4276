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
  hasRoom(): boolean;
  /** Counts a request in. Its era, which each pause ends, tells whether its answer is news. */
  enter(): number;
  leave(era: number): void;
  /** The server gave one of them an answer. */
  answered(era: number): void;
  /** The server, or its silence, asks everybody to wait. */
  refused(error: UsersApiError, era: number, now: number): void;
}

const MAX_IN_FLIGHT = 6;

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

  const pauseAt = (now: number) => (pause !== undefined && pause.until > now ? pause : undefined);

  return {
    pauseAt,
    isLongAt: (now) => askedUntil - now > LONGEST_WAIT_MS,
    hasRoom: () => inFlight < MAX_IN_FLIGHT && inFlightNow < limit,
    enter() {
      inFlight++;
      inFlightNow++;
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
      limit = Math.min(MAX_IN_FLIGHT, limit * 2);
    },
    refused(error, sentIn, now) {
      // Refusals of requests that were under way together are one, not several in a row.
      if (sentIn === era) refusals++;
      if (pauseAt(now) === undefined) {
        era++;
        inFlightNow = 0;
        limit = 1;
      }
      const until = now + retryDelayMs(error, refusals, Math.random());
      if (pause !== undefined && pause.until >= until) return;
      pause = { status: "waiting", until, error };
      askedUntil = now + (error.retryAfterMs ?? 0);
    },
  };
}
