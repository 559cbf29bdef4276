/** How often may be asked: `requests` in any window of `perMs` ms that the first request opens. */
export interface StandInRateLimit {
  requests: number;
  /** The length of the window, in ms. */
  perMs: number;
}

/** Counts a request. Gives the ms to wait when it is one too many. */
export type RateLimiter = () => number | undefined;

/** A limiter with fixed windows. Requests that were turned away do not count. */
export function createRateLimiter({ requests, perMs }: StandInRateLimit): RateLimiter {
  let opened = -Infinity;
  let counted = 0;
  return () => {
    const now = Date.now();
    if (now >= opened + perMs) {
      opened = now;
      counted = 0;
    }
    if (counted >= requests) return opened + perMs - now;
    counted += 1;
    return undefined;
  };
}
