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
  /** Waits until the hook gives these fields. What passes by itself may be missed: see `hasShown`. */
  shows(this: void, fields: Partial<Result>): Promise<void>;
  /** Waits until one of `seen` has these fields, and gives it. */
  hasShown(this: void, fields: Partial<Result>): Promise<Result>;
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
    async hasShown(fields) {
      const find = () =>
        seen.find((value) => {
          const names = Object.keys(fields) as (keyof Result)[];
          return names.every((name) => value[name] === fields[name]);
        });
      await expect.poll(find, { interval: 5 }).toMatchObject(fields);
      return find() ?? result.current;
    },
  };
}
