import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { GateState } from "../../src/client/gate.js";
import { UsersApiError } from "../../src/client/UsersApiError.js";
import {
  gateWithHeldRequests,
  networkError,
  outcomeOf,
  rateLimited,
  serviceError,
  settle,
} from "../support/heldRequests.js";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
});

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `r${n}`);
}

describe("under way at once", () => {
  test("are 6 at most, and the next is sent when one is answered", async () => {
    const { run, sent, names } = gateWithHeldRequests();
    const outcomes = numbered(9).map((name) => run(name));
    await settle();
    expect(names()).toEqual(numbered(6));

    sent[2]?.answer("two");
    await settle();
    expect(outcomes[2]).toEqual({ value: "two" });
    expect(names()).toEqual(numbered(7));

    sent[0]?.fail(new UsersApiError({ kind: "not-found", status: 404, message: "" }));
    await settle();
    expect(names()).toEqual(numbered(8));
  });

  test("a request that throws at once takes no place", async () => {
    const { gate, run, names } = gateWithHeldRequests();
    const broken = () => {
      throw new TypeError("broken");
    };
    const outcomes = numbered(6).map(() => outcomeOf(gate.run(broken)));
    run("after");
    await settle();
    expect(outcomes.map(({ error }) => String(error))).toEqual(Array(6).fill("TypeError: broken"));
    expect(names()).toEqual(["after"]);
  });

  test("gates know nothing of each other", async () => {
    const first = gateWithHeldRequests();
    const second = gateWithHeldRequests();
    for (const name of numbered(6)) first.run(name);
    second.run("other");
    await settle();
    expect(second.names()).toEqual(["other"]);
  });
});

describe("a failure", () => {
  test.each([
    ["invalid-request", 400],
    ["unauthenticated", 401],
    ["forbidden", 403],
    ["not-found", 404],
    ["invalid-request", 408],
    ["invalid-request", 422],
    ["malformed-response", 200],
    ["timeout", undefined],
  ] as const)("of kind %s (%s) is not repeated and stops nobody", async (kind, status) => {
    const { run, sent, names, gate } = gateWithHeldRequests();
    const error = new UsersApiError({ kind, status, message: "" });
    const outcome = run("a");
    await settle();
    sent[0]?.fail(error);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(outcome).toEqual({ error });
    expect(gate.getState()).toEqual({ status: "open" });
    run("b");
    await settle();
    expect(names()).toEqual(["a", "b"]);
  });

  test("that is no error of the API is not repeated", async () => {
    const { run, sent, names } = gateWithHeldRequests();
    const outcome = run("a");
    await settle();
    sent[0]?.fail("a text");
    await vi.advanceTimersByTimeAsync(120_000);
    expect(outcome).toEqual({ error: "a text" });
    expect(names()).toEqual(["a"]);
  });

  test("with status 500 is repeated after a pause of its own, while the others go on", async () => {
    const { run, sent, names, gate } = gateWithHeldRequests();
    const outcome = run("a");
    await settle();
    sent[0]?.fail(serviceError(500));
    run("b");
    await settle();
    expect(names()).toEqual(["a", "b"]);
    expect(gate.getState()).toEqual({ status: "open" });

    await vi.advanceTimersByTimeAsync(499);
    expect(names()).toEqual(["a", "b"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(names()).toEqual(["a", "b", "a"]);
    sent[2]?.answer("at last");
    await settle();
    expect(outcome).toEqual({ value: "at last" });
  });

  test.each([
    [0.25, 250, 500],
    [0.999, 999, 1_998],
  ])("is repeated twice at most; with random %d after %d and %d ms", async (random, ...waits) => {
    vi.mocked(Math.random).mockReturnValue(random);
    const { run, sent } = gateWithHeldRequests();
    const outcome = run("a");
    await settle();
    for (const [attempt, wait] of waits.entries()) {
      sent[attempt]?.fail(serviceError(500));
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(sent.length).toBe(attempt + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(sent.length).toBe(attempt + 2);
    }
    const last = serviceError(502);
    sent[2]?.fail(last);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(outcome).toEqual({ error: last });
    expect(sent.length).toBe(3);
  });

  test("of one request is followed by its own Retry-After", async () => {
    const { run, sent, names } = gateWithHeldRequests();
    run("a");
    await settle();
    sent[0]?.fail(serviceError(502, 10_000));
    await vi.advanceTimersByTimeAsync(10_499);
    expect(names()).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(names()).toEqual(["a", "a"]);
  });

  test.each([61_000, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    "of one request is not slept through for %d ms",
    async (retryAfterMs) => {
      const { run, sent, names } = gateWithHeldRequests();
      const outcome = run("a");
      await settle();
      const error = serviceError(500, retryAfterMs);
      sent[0]?.fail(error);
      await settle();
      expect(outcome).toEqual({ error });
      await vi.advanceTimersByTimeAsync(100);
      expect(names()).toEqual(["a"]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});

describe("the state", () => {
  test("is one object until it changes, and every change is told", async () => {
    const { gate, run, sent } = gateWithHeldRequests();
    const seen: GateState[] = [];
    const stop = gate.subscribe(() => seen.push(gate.getState()));
    const open = gate.getState();
    expect(open).toEqual({ status: "open" });
    expect(gate.getState()).toBe(open);

    run("a");
    run("b");
    await settle();
    expect(seen).toEqual([]);

    const error = rateLimited(2_000);
    sent[0]?.fail(error);
    await settle();
    const waiting = gate.getState();
    expect(waiting).toEqual({ status: "waiting", until: Date.now() + 2_500, error });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gate.getState()).toBe(waiting);
    run("c");
    await settle();
    expect(gate.getState()).toBe(waiting);
    expect(seen).toEqual([waiting]);

    await vi.advanceTimersByTimeAsync(1_500);
    expect(gate.getState()).toBe(open);
    expect(seen).toEqual([waiting, open]);

    stop();
    sent.at(-1)?.fail(rateLimited(2_000));
    await settle();
    expect(gate.getState().status).toBe("waiting");
    expect(seen.length).toBe(2);
  });

  test("of a wait that nobody waited for to its end is not shown to those who come later", async () => {
    const { gate, run, sent } = gateWithHeldRequests();
    const controller = new AbortController();
    run("a", controller.signal);
    await settle();
    sent[0]?.fail(rateLimited(5_000));
    await settle();
    controller.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(gate.getState()).toEqual({ status: "open" });
  });

  test("a listener that throws stops no request", async () => {
    const { gate, run, sent, names } = gateWithHeldRequests();
    gate.subscribe(() => {
      if (gate.getState().status === "open") throw new Error("a listener's mistake");
    });
    run("a");
    await settle();
    sent[0]?.fail(rateLimited(1_000));
    await settle();
    await expect(vi.advanceTimersByTimeAsync(1_500)).rejects.toThrow("a listener's mistake");
    expect(names()).toEqual(["a", "a"]);
  });
});

test("nothing is left when all is done: no timer, no rejection that nobody hears", async () => {
  const unheard: unknown[] = [];
  const onUnheard = (error: unknown) => unheard.push(error);
  process.on("unhandledRejection", onUnheard);
  const { run, sent } = gateWithHeldRequests();
  const controllers = numbered(20).map(() => new AbortController());
  const errors = [serviceError(500), rateLimited(1_000), networkError(), serviceError(503)];
  for (const [n, { signal }] of controllers.entries()) run(`r${n}`, signal);
  for (let sending = 0; sending < 12; sending++) {
    await vi.advanceTimersByTimeAsync(40_000);
    const error = errors[sending % errors.length];
    if (sending % 3 === 0) sent[sending]?.answer();
    else sent[sending]?.fail(error);
  }
  await vi.advanceTimersByTimeAsync(40_000);
  for (const controller of controllers) controller.abort();
  for (const request of sent) request.fail(networkError());
  await settle();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 0));
  process.off("unhandledRejection", onUnheard);
  expect(unheard).toEqual([]);
});
