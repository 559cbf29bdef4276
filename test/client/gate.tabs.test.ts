import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createGate } from "../../src/client/gate.js";
import {
  heldRequests,
  networkError,
  outcomeOf,
  rateLimited,
  serviceError,
  settle,
} from "../support/heldRequests.js";

/** The BroadcastChannel of a browser, of which each hears all others of its name; at once, for fake timers' sake. */
class FakeChannel extends EventTarget {
  static readonly all: FakeChannel[] = [];
  static readonly told: unknown[] = [];
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
    FakeChannel.all.push(this);
  }

  postMessage(data: unknown): void {
    FakeChannel.told.push(structuredClone(data));
    for (const channel of FakeChannel.all) {
      if (channel === this || channel.name !== this.name) continue;
      channel.dispatchEvent(new MessageEvent("message", { data }));
    }
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
  FakeChannel.all.length = 0;
  FakeChannel.told.length = 0;
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal("document", page);
  vi.stubGlobal("BroadcastChannel", FakeChannel);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A gate as another tab has it, where one request was answered before. */
async function tab(channel: string) {
  const gate = createGate(channel);
  const requests = heldRequests();
  const run = (name: string) => outcomeOf(gate.run(requests.named(name)));
  run("earlier");
  await settle();
  requests.sent[0]?.answer();
  await settle();
  return { gate, run, ...requests };
}

describe("a pause", () => {
  test("that one tab is told is kept by the others of its server, and by no one else", async () => {
    const [first, second, other] = await Promise.all([tab("a"), tab("a"), tab("b")]);
    first.run("refused");
    await settle();
    first.sent[1]?.fail(rateLimited(5_000));
    await settle();
    second.run("waits");
    other.run("goes");
    await vi.advanceTimersByTimeAsync(4_999);
    expect(second.gate.getState()).toMatchObject({ status: "waiting", until: Date.now() + 1 });
    expect([second.names(), other.names()]).toEqual([["earlier"], ["earlier", "goes"]]);
    await vi.advanceTimersByTimeAsync(1);
    expect(second.names()).toEqual(["earlier", "waits"]);
  });

  test("after 503 is shared, and the silence of a connection is not", async () => {
    const [first, second] = await Promise.all([tab("a"), tab("a")]);
    first.run("no answer");
    await settle();
    first.sent[1]?.fail(networkError());
    await settle();
    expect(second.gate.getState()).toEqual({ status: "open" });
    await vi.advanceTimersByTimeAsync(1_000);
    first.sent[2]?.fail(serviceError(503, 2_000));
    await settle();
    expect(second.gate.getState()).toMatchObject({
      status: "waiting",
      error: { kind: "service", status: 503 },
    });
  });

  test("is told in three fields, of which none is about people", async () => {
    const first = await tab("a");
    first.run("refused");
    await settle();
    first.sent[1]?.fail(rateLimited(5_000));
    await settle();
    expect(FakeChannel.told).toEqual([
      { until: Date.now() + 5_000, kind: "rate-limited", status: 429 },
    ]);
  });

  test("that is passed on makes no echo", async () => {
    const tabs = await Promise.all([tab("a"), tab("a"), tab("a")]);
    tabs[0].run("refused");
    await settle();
    tabs[0].sent[1]?.fail(rateLimited(5_000));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(FakeChannel.told).toHaveLength(1);
  });

  test.each([61_000, 3_600_000, 2 ** 31, 2 ** 50])(
    "of %d ms, too long to wait for, is told to those who wait in another tab",
    async (wait) => {
      const [first, second] = await Promise.all([tab("a"), tab("a")]);
      const outcomes = Array.from({ length: 7 }, (_, n) => second.run(`r${n}`));
      first.run("refused");
      await settle();
      first.sent[1]?.fail(rateLimited(wait));
      await settle();
      expect(outcomes[6]?.error).toMatchObject({ kind: "rate-limited", retryAfterMs: wait });
      expect(outcomes.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => ({})));
      expect(vi.getTimerCount()).toBe(0);
      const later = second.run("later");
      await settle();
      expect(later.error).toMatchObject({ kind: "rate-limited", retryAfterMs: wait });
      expect(second.sent.length).toBe(7);
    },
  );
});

describe("a message that is no pause", () => {
  const soon = () => Date.now() + 5_000;
  test.each<[string, () => unknown]>([
    ["nothing", () => undefined],
    ["null", () => null],
    ["a text", () => "wait"],
    ["a list", () => [soon(), "rate-limited"]],
    ["no time", () => ({ kind: "rate-limited" })],
    ["a time that is no number", () => ({ until: String(soon()), kind: "rate-limited" })],
    ["a time in the past", () => ({ until: Date.now() - 1, kind: "rate-limited" })],
    ["now", () => ({ until: Date.now(), kind: "rate-limited" })],
    ["not a number", () => ({ until: NaN, kind: "rate-limited" })],
    ["for ever", () => ({ until: Infinity, kind: "rate-limited" })],
    ["no kind", () => ({ until: soon() })],
    ["a kind that concerns one tab", () => ({ until: soon(), kind: "network" })],
    ["a kind that nobody knows", () => ({ until: soon(), kind: "toString" })],
  ])("%s stops nobody", async (_, message) => {
    const { gate } = await tab("a");
    new FakeChannel("a").postMessage(message());
    expect(gate.getState()).toEqual({ status: "open" });
    new FakeChannel("a").postMessage({ until: soon(), kind: "rate-limited" });
    expect(gate.getState()).toMatchObject({ status: "waiting" });
  });
});

describe("nothing is shared", () => {
  test.each([
    ["outside of a page", () => vi.stubGlobal("document", undefined)],
    ["where there is no BroadcastChannel", () => vi.stubGlobal("BroadcastChannel", undefined)],
  ])("%s", async (_, remove) => {
    remove();
    const { run, sent } = await tab("a");
    run("refused");
    await settle();
    sent[1]?.fail(rateLimited(5_000));
    await settle();
    expect(FakeChannel.all).toEqual([]);
  });

  test("before a request is made: a gate that nobody uses opens no channel", () => {
    createGate("a");
    expect(FakeChannel.all).toEqual([]);
  });
});
