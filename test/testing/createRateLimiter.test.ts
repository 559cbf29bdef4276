import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRateLimiter } from "../../src/testing/createRateLimiter.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

test("lets so many through in a window, and tells the others how long it stays shut", () => {
  const limiter = createRateLimiter({ requests: 2, perMs: 1000 });
  expect(limiter()).toBeUndefined();
  vi.advanceTimersByTime(300);
  expect(limiter()).toBeUndefined();
  expect(limiter()).toBe(700);
  vi.advanceTimersByTime(699);
  expect(limiter()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(limiter()).toBeUndefined();
});

test("opens a new window with the first request after the old one", () => {
  const limiter = createRateLimiter({ requests: 1, perMs: 1000 });
  limiter();
  vi.advanceTimersByTime(5000);
  expect(limiter()).toBeUndefined();
  expect(limiter()).toBe(1000);
});

test("lets nobody through when it is told so", () => {
  const limiter = createRateLimiter({ requests: 0, perMs: 1000 });
  expect(limiter()).toBe(1000);
});
