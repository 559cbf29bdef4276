import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { gateWithHeldRequests, serviceError, settle } from "../support/heldRequests.js";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
});

const SIX = ["r0", "r1", "r2", "r3", "r4", "r5"];

describe("an abort", () => {
  test("of a signal that is aborted already sends nothing", async () => {
    const { run, names } = gateWithHeldRequests();
    const outcome = run("a", AbortSignal.abort());
    await settle();
    expect(outcome.error).toMatchObject({ name: "AbortError" });
    expect(names()).toEqual([]);
  });

  test("in the tick of the request sends nothing", async () => {
    const { run, names } = gateWithHeldRequests();
    const controller = new AbortController();
    const outcome = run("a", controller.signal);
    controller.abort();
    await settle();
    expect(outcome.error).toMatchObject({ name: "AbortError" });
    expect(names()).toEqual([]);
  });

  test("in the queue sends nothing, and lets the others go", async () => {
    const { run, sent, names } = gateWithHeldRequests();
    const controller = new AbortController();
    for (const name of SIX) run(name);
    const outcome = run("aborted", controller.signal);
    run("next");
    await settle();
    controller.abort(new Error("the host's own reason"));
    await settle();
    expect(outcome.error).toMatchObject({ name: "AbortError" });
    sent[0]?.answer();
    await settle();
    expect(names()).toEqual([...SIX, "next"]);
  });

  test("under way rejects at once, though the request does not listen, and it is not repeated", async () => {
    const { run, sent, names } = gateWithHeldRequests();
    const controller = new AbortController();
    const outcome = run("a", controller.signal);
    await settle();
    controller.abort();
    await settle();
    expect(outcome.error).toMatchObject({ name: "AbortError" });
    sent[0]?.fail(serviceError(500));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(names()).toEqual(["a"]);
  });

  test("while it waits to be repeated sends nothing and leaves no timer", async () => {
    const { run, sent, names } = gateWithHeldRequests();
    const controller = new AbortController();
    const outcome = run("a", controller.signal);
    await settle();
    sent[0]?.fail(serviceError(500));
    await settle();
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    await settle();
    expect(outcome.error).toMatchObject({ name: "AbortError" });
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(names()).toEqual(["a"]);
  });

  test("after the answer changes nothing", async () => {
    const { run, sent } = gateWithHeldRequests();
    const controller = new AbortController();
    const outcome = run("a", controller.signal);
    await settle();
    sent[0]?.answer("done");
    await settle();
    controller.abort();
    await settle();
    expect(outcome).toEqual({ value: "done" });
  });

  test("listens no longer than the request lasts", async () => {
    const { run, sent } = gateWithHeldRequests();
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    run("good", signal);
    run("bad", signal);
    await settle();
    sent[0]?.answer();
    sent[1]?.fail(new Error("bad"));
    await settle();
    expect(added).toHaveBeenCalledTimes(2);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});
