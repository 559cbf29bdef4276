/** Whom a client's tokens speak for, as far as they say. */
export interface Identity {
  /** Rises with each change of the signed-in person; what was told under a lower number is not theirs. */
  getEpoch(): number;
  /** Calls `listener` after each change. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  /**
   * Looks whether the person has changed meanwhile, by asking the host for a token. Sends nothing, and asks nothing as long
   * as no token has said whom it speaks for.
   */
  check(): void;
}

/** An identity, and how it learns of the person. */
export interface IdentityTracker extends Identity {
  /** Sets what asks the host for a token. */
  checkWith(askForToken: () => Promise<unknown>): void;
  /** Takes note of the subject of a token that is used now. `undefined` says nothing. */
  saw(subject: string | undefined): void;
}

export function createIdentity(): IdentityTracker {
  const listeners = new Set<() => void>();
  let current: string | undefined;
  let epoch = 0;
  let ask: (() => Promise<unknown>) | undefined;
  return {
    checkWith(askForToken) {
      ask = askForToken;
    },
    check() {
      // A host without a token has nobody signed in, which the next request tells.
      if (current !== undefined) ask?.().catch(() => {});
    },
    saw(subject) {
      if (subject === undefined || subject === current) return;
      const isFirst = current === undefined;
      current = subject;
      if (isFirst) return;
      epoch++;
      for (const listener of [...listeners]) listener();
    },
    getEpoch: () => epoch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
