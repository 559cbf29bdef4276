import { afterEach, expect, test, vi } from "vitest";
import { readPageState, watchPageState } from "../../src/client/pageState.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ["a page in front", { onLine: true }, { hidden: false }, "active"],
  ["a page behind", { onLine: true }, { hidden: true }, "hidden"],
  ["a page without a network", { onLine: false }, { hidden: false }, "offline"],
  ["a page behind without a network", { onLine: false }, { hidden: true }, "offline"],
  ["a worker", { onLine: true }, undefined, "active"],
  ["Node", {}, undefined, "active"],
  ["Node of before navigator", undefined, undefined, "active"],
] as const)("%s", (_, navigator, document, state) => {
  vi.stubGlobal("navigator", navigator);
  vi.stubGlobal("document", document);
  expect(readPageState()).toBe(state);
});

test("a listener hears of each change until it stops", () => {
  const [window, document] = [new EventTarget(), new EventTarget()];
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", document);
  const listener = vi.fn();
  const stop = watchPageState(listener);
  const change = () => {
    window.dispatchEvent(new Event("online"));
    window.dispatchEvent(new Event("offline"));
    document.dispatchEvent(new Event("visibilitychange"));
  };
  change();
  expect(listener).toHaveBeenCalledTimes(3);
  stop();
  change();
  expect(listener).toHaveBeenCalledTimes(3);
});

test("where there is no page there is nothing to hear", () => {
  vi.stubGlobal("window", undefined);
  vi.stubGlobal("document", undefined);
  expect(() => watchPageState(() => {})()).not.toThrow();
});
