/** How many retries may still be made. */
export interface RetryBudget {
  /** Counts a request that is sent for the first time. */
  sent(): void;
  /** Counts an answer that is none of failure: the fault has passed, or comes and goes. */
  answered(): void;
  /** Takes one retry, or says that there is none. */
  spend(): boolean;
}

/** So many retries are there at once, for a fault that passes. */
const BURST = 10;
/** Of the requests of a client, so many may be retries while the server goes on failing. */
const SHARE = 0.1;

/** Keeps the retries of a client below a tenth of its requests when the server is failing for long. */
export function createRetryBudget(): RetryBudget {
  let retries = BURST;
  return {
    sent() {
      retries = Math.min(BURST, retries + SHARE);
    },
    answered() {
      retries = Math.min(BURST, retries + 1);
    },
    spend() {
      if (retries < 1) return false;
      retries--;
      return true;
    },
  };
}
