import { act } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { useControllableValue } from "../../src/hooks/useControllableValue.js";
import { stubClient } from "../support/stubClient.js";
import { recordHook } from "./recordHook.js";

interface Props {
  value?: string | null;
  defaultValue?: string | null;
}

function controllable(initialProps: Props) {
  return recordHook(
    ({ value, defaultValue = null }: Props) => {
      const [current, set] = useControllableValue<string | null>({ value, defaultValue });
      return { current, set };
    },
    { client: stubClient({}), initialProps, reactStrictMode: true },
  );
}

function spyOnWarnings() {
  return vi.spyOn(console, "warn").mockImplementation(() => {});
}

describe("without a value", () => {
  test("it is ours to change, from the default on, which counts once", () => {
    const { result, rerender } = controllable({ defaultValue: "a" });
    expect(result.current.current).toBe("a");
    rerender({ defaultValue: "b" });
    expect(result.current.current).toBe("a");
    act(() => result.current.set("c"));
    expect(result.current.current).toBe("c");
    act(() => result.current.set(null));
    expect(result.current.current).toBeNull();
  });
});

describe("with a value", () => {
  test.each(["a", null])("%j is the host's to change", (value) => {
    const { result, rerender } = controllable({ value, defaultValue: "d" });
    act(() => result.current.set("b"));
    expect(result.current.current).toBe(value);
    rerender({ value: "c" });
    expect(result.current.current).toBe("c");
  });
});

describe("a change of the one to the other", () => {
  test("is warned of once, with what to do", () => {
    const warn = spyOnWarnings();
    const { result, rerender } = controllable({});
    rerender({ value: "a" });
    rerender({ value: "b" });
    expect(result.current.current).toBe("b");
    expect(warn.mock.calls).toEqual([[expect.stringContaining("undefined to a value")]]);
    expect(warn.mock.lastCall?.[0]).toContain("Pass `null`");
  });

  test("is warned of the other way round too", () => {
    const warn = spyOnWarnings();
    const { rerender } = controllable({ value: "a" });
    rerender({});
    rerender({});
    expect(warn.mock.calls).toEqual([[expect.stringContaining("a value to undefined")]]);
  });

  test("is not what `null` is", () => {
    const warn = spyOnWarnings();
    const { rerender } = controllable({ value: "a" });
    rerender({ value: null });
    rerender({ value: "a" });
    expect(warn).not.toHaveBeenCalled();
  });
});
