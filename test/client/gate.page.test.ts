import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  gateWithHeldRequests,
  networkError,
  rateLimited,
  settle,
} from "../support/heldRequests.js";

class FakeDocument extends EventTarget {
  hidden = false;
}

let page: { window: EventTarget; document: FakeDocument; navigator: { onLine: boolean } };

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
  page = { window: new EventTarget(), document: new FakeDocument(), navigator: { onLine: true } };
  vi.stubGlobal("window", page.window);
  vi.stubGlobal("document", page.document);
  vi.stubGlobal("navigator", page.navigator);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function setOnline(onLine: boolean) {
  page.navigator.onLine = onLine;
  page.window.dispatchEvent(new Event(onLine ? "online" : "offline"));
  await settle();
}

async function setHidden(hidden: boolean) {
  page.document.hidden = hidden;
  page.document.dispatchEvent(new Event("visibilitychange"));
  await settle();
}

describe.each([
  ["offline", (away: boolean) => setOnline(!away)],
  ["hidden", setHidden],
] as const)("while the page is %s", (status, setAway) => {
  test("nothing is sent, and one request goes on return", async () => {
    await setAway(true);
    const { gate, run, sent, names } = gateWithHeldRequests();
    const outcome = run("a");
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(names()).toEqual([]);
    expect(gate.getState()).toEqual({ status });
    expect(gate.getState()).toBe(gate.getState());

    await setAway(false);
    expect(names()).toEqual(["a"]);
    expect(gate.getState()).toEqual({ status: "open" });
    sent[0]?.answer("done");
    await settle();
    expect(outcome).toEqual({ value: "done" });
    expect(names()).toEqual(["a"]);
  });

  test("listeners hear of leaving and of coming back, once each", async () => {
    const { gate, run } = gateWithHeldRequests();
    for (let n = 0; n < 7; n++) run(`r${n}`);
    await settle();
    const seen: string[] = [];
    gate.subscribe(() => seen.push(gate.getState().status));
    await setAway(true);
    await setAway(true);
    await setAway(false);
    expect(seen).toEqual([status, "open"]);
  });

  test("a request that was to be repeated waits", async () => {
    const { run, sent, names } = gateWithHeldRequests();
    run("a");
    await settle();
    await setAway(true);
    sent[0]?.fail(networkError());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(names()).toEqual(["a"]);
    await setAway(false);
    expect(names()).toEqual(["a", "a"]);
  });

  test("a request that was aborted meanwhile is not sent on return", async () => {
    await setAway(true);
    const { run, names } = gateWithHeldRequests();
    const controller = new AbortController();
    const outcome = run("a", controller.signal);
    await settle();
    controller.abort();
    await settle();
    expect(outcome.error).toMatchObject({ name: "AbortError" });
    await setAway(false);
    expect(names()).toEqual([]);
  });

  test("a pause of the server goes on, and is kept on return", async () => {
    const { gate, run, sent, names } = gateWithHeldRequests();
    run("a");
    await settle();
    sent[0]?.fail(rateLimited(10_000));
    await settle();
    await setAway(true);
    expect(gate.getState()).toEqual({ status });
    await vi.advanceTimersByTimeAsync(5_000);
    await setAway(false);
    expect(gate.getState()).toMatchObject({ status: "waiting", until: Date.now() + 5_000 });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(names()).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(names()).toEqual(["a", "a"]);
  });

  test("an answer to what was sent before still arrives", async () => {
    const { run, sent } = gateWithHeldRequests();
    const outcome = run("a");
    await settle();
    await setAway(true);
    sent[0]?.answer("done");
    await settle();
    expect(outcome).toEqual({ value: "done" });
  });

  test("the state is not remembered by a gate that nobody waits at", async () => {
    await setAway(true);
    const { gate, run } = gateWithHeldRequests();
    const controller = new AbortController();
    run("a", controller.signal);
    await settle();
    controller.abort();
    await settle();
    await setAway(false);
    expect(gate.getState()).toEqual({ status: "open" });
  });
});

test("offline is said before hidden, and each holds the requests by itself", async () => {
  await setOnline(false);
  await setHidden(true);
  const { gate, run, names } = gateWithHeldRequests();
  run("a");
  await settle();
  expect(gate.getState()).toEqual({ status: "offline" });
  await setOnline(true);
  expect(gate.getState()).toEqual({ status: "hidden" });
  expect(names()).toEqual([]);
  await setHidden(false);
  expect(names()).toEqual(["a"]);
});

test("the page is listened to only while a request waits", async () => {
  const targets = [page.window, page.document];
  const added = targets.map((target) => vi.spyOn(target, "addEventListener"));
  const removed = targets.map((target) => vi.spyOn(target, "removeEventListener"));
  const { run, sent } = gateWithHeldRequests();
  await setHidden(true);
  run("a");
  await settle();
  expect(added.map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
  expect(removed.map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  await setHidden(false);
  sent[0]?.answer();
  await settle();
  expect(added.map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
  expect(removed.map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
});

test("without a page, as on a server or in a worker, everything is sent", async () => {
  vi.stubGlobal("window", undefined);
  vi.stubGlobal("document", undefined);
  vi.stubGlobal("navigator", undefined);
  const { run, names } = gateWithHeldRequests();
  run("a");
  await settle();
  expect(names()).toEqual(["a"]);
});

test("a navigator that does not know whether it is online, as Node's, holds nothing", async () => {
  vi.stubGlobal("navigator", {});
  const { run, names } = gateWithHeldRequests();
  run("a");
  await settle();
  expect(names()).toEqual(["a"]);
});
