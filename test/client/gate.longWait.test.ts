import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { UsersApiError } from "../../src/client/UsersApiError.js";
import {
  gateWithHeldRequests,
  networkError,
  rateLimited,
  serviceError,
  settle,
} from "../support/heldRequests.js";

const MAX_TIMER_MS = 2 ** 31 - 1;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a wait over 60 s", () => {
  test("is not slept through: everybody who waits is told at once", async () => {
    const { run, sent } = gateWithHeldRequests();
    const outcomes = Array.from({ length: 8 }, (_, n) => run(`r${n}`));
    await settle();
    const error = rateLimited(61_000);
    sent[0]?.fail(error);
    await settle();
    expect(outcomes[0]).toEqual({ error });
    for (const queued of outcomes.slice(6)) expect(queued).toEqual({ error });
    expect(vi.getTimerCount()).toBe(0);

    // Those under way are still welcome, and are not repeated either.
    sent[1]?.answer("late");
    sent[2]?.fail(networkError());
    await settle();
    expect(outcomes[1]).toEqual({ value: "late" });
    expect(outcomes[2]?.error).toMatchObject({ kind: "network" });
    expect(sent.length).toBe(6);
  });

  test("tells those who come later what is left, and sends nothing", async () => {
    const { run, sent } = gateWithHeldRequests();
    run("a");
    await settle();
    const details = [{ code: "Limit" }];
    sent[0]?.fail(
      new UsersApiError({
        kind: "rate-limited",
        status: 429,
        code: "TooManyRequests",
        message: "Wait.",
        details,
        retryAfterMs: 3_600_000,
      }),
    );
    await settle();
    await vi.advanceTimersByTimeAsync(600_000);
    const outcome = run("b");
    await settle();
    expect(outcome.error).toMatchObject({
      kind: "rate-limited",
      status: 429,
      code: "TooManyRequests",
      message: "Wait.",
      details,
      retryAfterMs: 3_000_000,
    });
    expect(sent.length).toBe(1);
  });

  test("is slept through from when 60 s are left", async () => {
    const { gate, run, sent } = gateWithHeldRequests();
    run("a");
    await settle();
    sent[0]?.fail(rateLimited(300_000));
    await vi.advanceTimersByTimeAsync(239_999);
    const tooEarly = run("b");
    await settle();
    expect(tooEarly.error).toMatchObject({ retryAfterMs: 60_001 });
    await vi.advanceTimersByTimeAsync(1);
    run("c");
    await settle();
    expect(gate.getState()).toMatchObject({ status: "waiting", until: Date.now() + 60_000 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map(({ name }) => name)).toEqual(["a", "c"]);
  });

  test.each([0, 0.5, 0.999])(
    "60 s are not over 60 s, whatever jitter adds (%d)",
    async (random) => {
      vi.mocked(Math.random).mockReturnValue(random);
      const { run, sent } = gateWithHeldRequests();
      const outcome = run("a");
      await settle();
      sent[0]?.fail(rateLimited(60_000));
      await settle();
      run("b");
      await vi.advanceTimersByTimeAsync(61_000);
      sent[1]?.answer("a");
      await settle();
      expect(outcome).toEqual({ value: "a" });
      await vi.advanceTimersByTimeAsync(300);
      expect(sent[2]?.name).toBe("b");
    },
  );

  test.each([MAX_TIMER_MS, MAX_TIMER_MS + 1, 2 ** 40, Number.MAX_SAFE_INTEGER])(
    "of %d ms never becomes none",
    async (retryAfterMs) => {
      const { run, sent } = gateWithHeldRequests();
      const outcome = run("a");
      await settle();
      sent[0]?.fail(rateLimited(retryAfterMs));
      await vi.advanceTimersByTimeAsync(1_000);
      expect(outcome.error).toMatchObject({ retryAfterMs });
      const later = run("b");
      await settle();
      expect(later.error).toMatchObject({ kind: "rate-limited" });
      expect(sent.length).toBe(1);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test("every delay of a timer is one that timers keep", async () => {
    const setTimer = vi.spyOn(globalThis, "setTimeout");
    const { run, sent } = gateWithHeldRequests();
    const waits = [1, 1_000, 59_000, 60_000, 60_001, 2 ** 31, 2 ** 45, Number.MAX_SAFE_INTEGER];
    for (const [n, wait] of waits.entries()) {
      run(`r${n}`);
      await vi.advanceTimersByTimeAsync(62_000);
      sent.at(-1)?.fail(n % 2 === 0 ? rateLimited(wait) : serviceError(500, wait));
      await settle();
    }
    const delays = setTimer.mock.calls.map(([, delay]) => delay);
    expect(delays.length).toBeGreaterThan(2);
    for (const delay of delays) {
      expect(delay).toBeGreaterThan(0);
      expect(delay).toBeLessThanOrEqual(61_000);
    }
  });
});

test("503 after a wait that was too long opens the gate when it is over", async () => {
  const { gate, run, sent } = gateWithHeldRequests();
  run("a");
  await settle();
  sent[0]?.fail(serviceError(503, 120_000));
  await settle();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(gate.getState()).toEqual({ status: "open" });
  const outcome = run("b");
  await settle();
  sent[1]?.answer("b");
  await settle();
  expect(outcome).toEqual({ value: "b" });
});
