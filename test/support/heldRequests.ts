import { vi } from "vitest";
import { createGate } from "../../src/client/gate.js";
import { UsersApiError } from "../../src/client/UsersApiError.js";

/** A request that was sent and is answered when the test says so. */
export interface HeldRequest {
  name: string;
  answer(value?: unknown): void;
  fail(error: unknown): void;
}

/** Requests without a server: a test sees when each is sent, and answers it. */
export interface HeldRequests {
  /** Every sending, in order; a repeated request is here as often as it was sent. */
  sent: HeldRequest[];
  /** The names of `sent`. */
  names(): string[];
  /** Makes a request; each sending of it is held. */
  named(name: string): () => Promise<unknown>;
}

export function heldRequests(): HeldRequests {
  const sent: HeldRequest[] = [];
  return {
    sent,
    names: () => sent.map(({ name }) => name),
    named: (name) => () =>
      new Promise((answer, fail) => {
        sent.push({ name, answer, fail });
      }),
  };
}

/** Lets everything happen that waits for no time to pass. Needs fake timers. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

export function rateLimited(retryAfterMs?: number): UsersApiError {
  return new UsersApiError({ kind: "rate-limited", status: 429, message: "", retryAfterMs });
}

export function serviceError(status: number, retryAfterMs?: number): UsersApiError {
  return new UsersApiError({ kind: "service", status, message: "", retryAfterMs });
}

export function networkError(): UsersApiError {
  return new UsersApiError({ kind: "network", message: "" });
}

/** A gate, and requests that are held once it lets them through. */
export function gateWithHeldRequests() {
  const gate = createGate();
  const requests = heldRequests();
  const run = (name: string, signal?: AbortSignal) =>
    outcomeOf(gate.run(requests.named(name), { signal }));
  return { gate, run, ...requests };
}

/** What became of a promise so far; empty while it is pending. */
export interface Outcome {
  value?: unknown;
  error?: unknown;
}

export function outcomeOf(promise: Promise<unknown>): Outcome {
  const outcome: Outcome = {};
  const watch = async () => {
    try {
      outcome.value = await promise;
    } catch (error) {
      outcome.error = error;
    }
  };
  void watch();
  return outcome;
}
