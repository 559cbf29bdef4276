import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { UsersApiError } from "../../src/client/UsersApiError.js";
import {
  gateWithHeldRequests,
  networkError,
  rateLimited,
  serviceError,
  settle,
} from "../support/heldRequests.js";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
});

const notFound = () => new UsersApiError({ kind: "not-found", status: 404, message: "" });

describe("429 and 503", () => {
  test.each([
    ["429", rateLimited(5_000)],
    ["503", serviceError(503, 5_000)],
  ])("%s with Retry-After stops everyone for so long", async (_, error) => {
    const { run, sent, names } = gateWithHeldRequests();
    run("a");
    run("b");
    await settle();
    sent[0]?.fail(error);
    await settle();
    run("c");
    await vi.advanceTimersByTimeAsync(4_999);
    expect(names()).toEqual(["a", "b"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(names()).toEqual(["a", "b", "a"]);
  });

  test.each([
    [0, 5_000],
    [0.5, 5_500],
    [0.999, 5_999],
  ])("jitter is only added: random %d makes 5 s %d ms", async (random, wait) => {
    vi.mocked(Math.random).mockReturnValue(random);
    const { run, sent } = gateWithHeldRequests();
    run("a");
    await settle();
    sent[0]?.fail(rateLimited(5_000));
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect(sent.length).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.length).toBe(2);
  });

  test.each([
    ["429", () => rateLimited()],
    ["503", () => serviceError(503)],
    ["no answer, which a 429 without CORS headers looks like,", networkError],
  ])("%s without a header backs off: up to 1 s, then up to 2 s", async (_, error) => {
    vi.mocked(Math.random).mockReturnValue(0.75);
    const { run, sent } = gateWithHeldRequests();
    run("a");
    run("b");
    await settle();
    sent[1]?.answer();
    sent[0]?.fail(error());
    for (const wait of [750, 1_500]) {
      await settle();
      const count = sent.length;
      run("c");
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(sent.length).toBe(count);
      await vi.advanceTimersByTimeAsync(1);
      expect(sent.length).toBe(count + 1);
      sent[count]?.fail(error());
    }
  });

  test("in a row back off for longer, and never over 30 s", async () => {
    vi.mocked(Math.random).mockReturnValue(1);
    const { gate, run, sent } = gateWithHeldRequests();
    const waits: number[] = [];
    for (let n = 0; n < 8; n++) {
      run(`r${n}`);
      await vi.advanceTimersByTimeAsync(30_000);
      sent.at(-1)?.fail(rateLimited());
      await settle();
      const state = gate.getState();
      waits.push(state.status === "waiting" ? state.until - Date.now() : NaN);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30].map((seconds) => seconds * 1_000));
  });

  test("of requests that were under way together count as one", async () => {
    vi.mocked(Math.random).mockReturnValue(1);
    const { gate, run, sent } = gateWithHeldRequests();
    for (const name of ["a", "b", "c", "d"]) run(name);
    await settle();
    for (const { fail } of sent.slice(0, 3)) fail(rateLimited());
    await settle();
    expect(gate.getState()).toMatchObject({ until: Date.now() + 1_000 });
    // The last of them comes when the pause is over.
    await vi.advanceTimersByTimeAsync(1_000);
    sent[3]?.fail(rateLimited());
    await settle();
    expect(gate.getState()).toMatchObject({ until: Date.now() + 1_000 });
  });

  test("an answer makes the next back-off short again", async () => {
    vi.mocked(Math.random).mockReturnValue(1);
    const { gate, run, sent } = gateWithHeldRequests();
    run("a");
    await settle();
    sent[0]?.fail(rateLimited());
    await vi.advanceTimersByTimeAsync(1_000);
    sent[1]?.answer();
    await settle();
    run("b");
    await vi.advanceTimersByTimeAsync(300);
    sent[2]?.fail(rateLimited());
    await settle();
    expect(gate.getState()).toMatchObject({ until: Date.now() + 1_000 });
  });

  test("a request is sent three times at most, whatever refuses it", async () => {
    const { run, sent } = gateWithHeldRequests();
    const outcome = run("a");
    await settle();
    sent[0]?.fail(rateLimited(1_000));
    await vi.advanceTimersByTimeAsync(1_000);
    sent[1]?.fail(serviceError(500));
    await vi.advanceTimersByTimeAsync(2_000);
    const last = rateLimited(1_000);
    sent[2]?.fail(last);
    await settle();
    expect(outcome).toEqual({ error: last });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent.length).toBe(3);
  });

  test("a longer wait replaces a shorter one, and not the other way round", async () => {
    const { run, sent, names } = gateWithHeldRequests();
    for (const name of ["a", "b", "c"]) run(name);
    await settle();
    sent[0]?.fail(rateLimited(5_000));
    sent[1]?.fail(rateLimited(20_000));
    sent[2]?.fail(rateLimited(10_000));
    await vi.advanceTimersByTimeAsync(19_999);
    expect(names()).toEqual(["a", "b", "c"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(names().length).toBe(4);
  });
});

describe("after a pause", () => {
  async function pausedWithQueue() {
    const all = gateWithHeldRequests();
    for (let n = 0; n < 20; n++) all.run(`r${n}`);
    await settle();
    expect(all.sent.length).toBe(6);
    return all;
  }

  test("one goes first, and the others follow in a trickle as answers come", async () => {
    const { sent } = await pausedWithQueue();
    for (const { fail } of sent.slice(0, 6)) fail(rateLimited(3_000));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent.length).toBe(7);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.length).toBe(7);
    sent[6]?.answer();
    await settle();
    expect(sent.length).toBe(8);
    await vi.advanceTimersByTimeAsync(99);
    expect(sent.length).toBe(8);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.length).toBe(9);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.length).toBe(9);
    sent[7]?.answer();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.length).toBe(11);
  });

  test("one goes first, though requests of before the pause are answered during it", async () => {
    const { sent } = await pausedWithQueue();
    sent[0]?.fail(rateLimited(3_000));
    await settle();
    for (const { answer } of sent.slice(1, 6)) answer();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent.length).toBe(7);
  });

  test("one goes first, though requests of before the pause are answered after it", async () => {
    const { sent } = await pausedWithQueue();
    sent[0]?.fail(rateLimited(3_000));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent.length).toBe(7);
    for (const { answer } of sent.slice(1, 6)) answer();
    await settle();
    expect(sent.length).toBe(7);
    sent[6]?.answer();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.length).toBe(9);
  });

  test("never are more than 6 under way, those of before it included", async () => {
    const { sent } = await pausedWithQueue();
    sent[0]?.fail(rateLimited(3_000));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent.length).toBe(7);
    // Five of before are left: there is one place, though two may go.
    sent[6]?.answer();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.length).toBe(8);
    for (const { answer } of sent.slice(1, 6)) answer();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.length).toBe(9);
  });

  test.each([
    ["not found", notFound()],
    ["malformed", new UsersApiError({ kind: "malformed-response", status: 200, message: "" })],
  ])("an answer is one also when it is %s", async (_, error) => {
    const { sent } = await pausedWithQueue();
    for (const { fail } of sent.slice(0, 6)) fail(rateLimited(3_000));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent.length).toBe(7);
    sent[6]?.fail(error);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.length).toBe(9);
  });

  test("no answer is none: the next goes alone, too", async () => {
    const { sent } = await pausedWithQueue();
    for (const { fail } of sent.slice(0, 6)) fail(rateLimited(3_000));
    await vi.advanceTimersByTimeAsync(3_000);
    sent[6]?.fail(new UsersApiError({ kind: "timeout", message: "" }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.length).toBe(8);
  });

  test("a probe that is refused closes the gate again", async () => {
    const { sent } = await pausedWithQueue();
    for (const { fail } of sent.slice(0, 6)) fail(rateLimited(3_000));
    await vi.advanceTimersByTimeAsync(3_000);
    sent[6]?.fail(rateLimited(4_000));
    await vi.advanceTimersByTimeAsync(3_999);
    expect(sent.length).toBe(7);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.length).toBe(8);
  });
});
