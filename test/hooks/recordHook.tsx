import { renderHook } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { expect } from "vitest";
import { usersWrapper, type RenderWithUsersOptions } from "../support/renderWithUsers.js";

/** A hook at work, and all that it ever showed. */
export interface RecordedHook<Props, Result> {
  result: { current: Result };
  rerender(this: void, props: Props): void;
  unmount(this: void): void;
  /** The value of each commit, in order: what a person could have seen, if only for a frame. */
  seen: Result[];
  /** Waits until the hook gives these fields. */
  shows(this: void, fields: Partial<Result>): Promise<void>;
}

export interface RecordHookOptions<Props> extends RenderWithUsersOptions {
  initialProps: Props;
  /** @default false */
  reactStrictMode?: boolean;
}

/** Runs a hook as a host's component does, and keeps every value that it committed. */
export function recordHook<Props, Result extends object>(
  hook: (props: Props) => Result,
  { initialProps, reactStrictMode = false, ...users }: RecordHookOptions<Props>,
): RecordedHook<Props, Result> {
  const seen: Result[] = [];
  const { result, rerender, unmount } = renderHook(
    (props: Props) => {
      const value = hook(props);
      useLayoutEffect(() => void seen.push(value));
      return value;
    },
    { initialProps, reactStrictMode, wrapper: usersWrapper(users) },
  );
  return {
    result,
    rerender,
    unmount,
    seen,
    async shows(fields) {
      await expect.poll(() => result.current, { interval: 5 }).toMatchObject(fields);
    },
  };
}
