import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGate } from "../../src/client/gate.js";
import { createRetryBudget } from "../../src/client/retryBudget.js";
import { rateLimited, serviceError } from "../support/heldRequests.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("ten retries are there at once, and no eleventh", () => {
  const budget = createRetryBudget();
  const spent = Array.from({ length: 12 }, () => budget.spend());
  expect(spent).toEqual([...Array.from({ length: 10 }, () => true), false, false]);
});

test("ten requests make one retry, and saving up ends at ten", () => {
  const budget = createRetryBudget();
  while (budget.spend());
  for (let n = 0; n < 9; n++) budget.sent();
  expect(budget.spend()).toBe(false);
  for (let n = 0; n < 2; n++) budget.sent();
  expect(budget.spend()).toBe(true);
  for (let n = 0; n < 1_000; n++) budget.sent();
  expect(Array.from({ length: 11 }, () => budget.spend()).indexOf(false)).toBe(10);
});

test("over 1000 requests to a failing server, retries are below a tenth of what is sent", async () => {
  const gate = createGate();
  let sent = 0;
  const fail = () => {
    sent++;
    return Promise.reject(serviceError(500));
  };
  const requests = 1_000;
  for (let n = 0; n < requests; n++) {
    const outcome = gate.run(fail).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toMatchObject({ kind: "service" });
  }
  const retries = sent - requests;
  expect(retries).toBeGreaterThan(0.05 * sent);
  expect(retries).toBeLessThan(0.1 * sent);
});

test("an answer gives a retry back, at most those of the start", () => {
  const budget = createRetryBudget();
  while (budget.spend());
  budget.answered();
  expect([budget.spend(), budget.spend()]).toEqual([true, false]);
  for (let n = 0; n < 100; n++) budget.answered();
  expect(Array.from({ length: 11 }, () => budget.spend()).indexOf(false)).toBe(10);
});

test("who is asked to wait goes on after it, however many have failed before", async () => {
  const gate = createGate();
  const failing = () => Promise.reject(serviceError(500));
  for (let n = 0; n < 10; n++) {
    const outcome = gate.run(failing).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    await outcome;
  }
  let isLimited = true;
  const limited = gate.run(async () => {
    if (!isLimited) return "answer";
    isLimited = false;
    throw rateLimited(1_000);
  });
  await vi.advanceTimersByTimeAsync(5_000);
  await expect(limited).resolves.toBe("answer");
});
