import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withDeadline } from "../../src/client/withDeadline.js";
import { outcomeOf } from "../support/heldRequests.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});

test("gives what the task gives, and leaves no timer", async () => {
  const signal = new AbortController().signal;
  const removed = vi.spyOn(signal, "removeEventListener");
  await expect(withDeadline(async () => "done", { timeoutMs: 100, signal })).resolves.toBe("done");
  expect(vi.getTimerCount()).toBe(0);
  expect(removed).toHaveBeenCalledTimes(1);
});

test("fails as the task fails, and leaves no timer", async () => {
  const task = () => Promise.reject(new RangeError("broken"));
  await expect(withDeadline(task, { timeoutMs: 100, signal: undefined })).rejects.toThrow("broken");
  expect(vi.getTimerCount()).toBe(0);
});

test("a task that ends too late is a timeout, and its signal says so", async () => {
  let taskSignal: AbortSignal | undefined;
  const outcome = outcomeOf(
    withDeadline(
      (signal) => {
        taskSignal = signal;
        return never();
      },
      { timeoutMs: 100, signal: undefined },
    ),
  );
  await vi.advanceTimersByTimeAsync(99);
  expect(outcome).toEqual({});
  expect(taskSignal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(outcome.error).toMatchObject({ kind: "timeout" });
  expect(taskSignal?.reason).toMatchObject({ kind: "timeout" });
});

test("an abort ends a task that does not listen", async () => {
  const controller = new AbortController();
  let taskSignal: AbortSignal | undefined;
  const outcome = withDeadline(
    (signal) => {
      taskSignal = signal;
      return never();
    },
    { timeoutMs: 100, signal: controller.signal },
  );
  controller.abort(new Error("the host's reason"));
  await expect(outcome).rejects.toMatchObject({ name: "AbortError" });
  expect(taskSignal?.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("a signal that is aborted already starts nothing", async () => {
  const task = vi.fn(never);
  const outcome = withDeadline(task, { timeoutMs: 100, signal: AbortSignal.abort() });
  await expect(outcome).rejects.toMatchObject({ name: "AbortError" });
  expect(task).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test.each([2 ** 31, 2 ** 40, Infinity])("%d ms never become none", async (timeoutMs) => {
  const outcome = outcomeOf(withDeadline(never, { timeoutMs, signal: undefined }));
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  expect(outcome).toEqual({});
});
