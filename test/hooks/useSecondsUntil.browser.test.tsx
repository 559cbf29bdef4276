import { act } from "@testing-library/react";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { secondsUntil, useSecondsUntil } from "../../src/hooks/useSecondsUntil.js";
import { stubClient } from "../support/stubClient.js";
import { recordHook } from "./recordHook.js";

const START = Date.UTC(2026, 0, 1);

beforeEach(() => {
  vi.useFakeTimers({
    now: START,
    toFake: ["Date", "setTimeout", "clearTimeout", "setInterval", "clearInterval"],
  });
  onTestFinished(() => void vi.useRealTimers());
});

test.each([
  [null, 0],
  [START - 1, 0],
  [START, 0],
  [START + 1, 1],
  [START + 1000, 1],
  [START + 1001, 2],
  [START + 3_600_000, 3600],
])("until %j there are %i seconds", (time, seconds) => {
  expect(secondsUntil(time)).toBe(seconds);
});

describe("useSecondsUntil", () => {
  /** Counts down to so many seconds after `START`. */
  function countdown(initial: number | null) {
    const hook = recordHook(
      ({ second }: { second: number | null }) => ({
        left: useSecondsUntil(second === null ? null : START + second * 1000),
      }),
      { client: stubClient({}), initialProps: { second: initial } },
    );
    return { ...hook, seen: () => hook.seen.map(({ left }) => left) };
  }

  async function pass(seconds: number): Promise<void> {
    for (let n = 0; n < seconds; n++) await act(() => vi.advanceTimersByTimeAsync(1000));
  }

  test("counts each second, then stops", async () => {
    const { seen } = countdown(3);
    await pass(10);
    expect(seen()).toEqual([3, 2, 1, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("begins a later wait right, in its first frame already", async () => {
    const { rerender, seen } = countdown(null);
    await pass(60);
    rerender({ second: 65 });
    await pass(2);
    rerender({ second: 72 });
    expect(seen()).toEqual([0, 5, 4, 3, 10]);
  });

  test("keeps no timer without a wait, nor after it is gone", () => {
    const { rerender, unmount } = countdown(null);
    expect(vi.getTimerCount()).toBe(0);
    rerender({ second: 100 });
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
