import { act } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { UserRef } from "../../../../src/client/User.js";
import type { UsersClient } from "../../../../src/client/UsersClient.js";
import {
  useSuggestions,
  type Suggestions,
} from "../../../../src/hooks/useUserPicker/options/useSuggestions.js";
import { stubClient } from "../../../support/stubClient.js";
import { anna, bob, zoe } from "../../openUsers.js";
import { recordHook } from "../../recordHook.js";
import { settled } from "../../settled.js";
import { openSwitchableUsers } from "../../switchPerson.js";

interface Props {
  suggestions: Suggestions | undefined;
  isWanted: boolean;
}

function suggestionsHook(
  suggestions: Suggestions | undefined,
  isWanted: boolean,
  {
    client = stubClient({}),
    reactStrictMode = false,
  }: { client?: UsersClient; reactStrictMode?: boolean } = {},
) {
  const hook = recordHook((props: Props) => useSuggestions(props.suggestions, props.isWanted), {
    client,
    reactStrictMode,
    initialProps: { suggestions, isWanted },
  });
  return {
    ...hook,
    want: (wanted: boolean, now = suggestions) =>
      hook.rerender({ suggestions: now, isWanted: wanted }),
  };
}

/** A host's function of which each call is answered when a test says so. */
function heldSuggestions() {
  const calls: { signal: AbortSignal; answer: (refs: unknown) => void; fail: () => void }[] = [];
  const ask = vi.fn(
    ({ signal }: { signal: AbortSignal }) =>
      new Promise<readonly UserRef[]>((resolve, reject) => {
        const answer = resolve as (refs: unknown) => void;
        calls.push({ signal, answer, fail: () => reject(new Error("no")) });
      }),
  );
  const call = async (n: number) => {
    await expect.poll(() => calls.length, { interval: 5 }).toBeGreaterThan(n);
    const found = calls[n];
    if (found === undefined) throw new Error("There is no such call.");
    return found;
  };
  return { ask, call };
}

describe("a list", () => {
  test("is there at once, wanted or not, each person once", () => {
    const { result } = suggestionsHook([anna, bob, { id: "a1", givenName: "Other" }], false);
    expect(result.current).toMatchObject({ status: "success", refs: [anna, bob] });
  });

  test("that is written in a render is the same while it says the same", () => {
    const { result, want } = suggestionsHook([{ id: "a1", givenName: "Anna" }], true);
    const { refs, retry } = result.current;
    want(false, [{ id: "a1", givenName: "Anna" }]);
    expect(result.current.refs).toBe(refs);
    want(true, [{ id: "a1", givenName: "Anne" }]);
    expect(result.current.refs).toEqual([{ id: "a1", givenName: "Anne" }]);
    expect(result.current.retry).toBe(retry);
  });

  test("may hold what is no person, as a host's untyped data does", () => {
    const untyped = [null, "x", { id: "" }, { id: "a1", email: null, surname: 3 }];
    const { result } = suggestionsHook(untyped as unknown as UserRef[], true);
    expect(result.current.refs).toEqual([{ id: "a1" }]);
  });

  test("may be none", () => {
    const { result } = suggestionsHook({ users: [] } as unknown as UserRef[], true);
    expect(result.current).toMatchObject({ status: "error", refs: [] });
  });
});

test("without suggestions there are none", () => {
  const { result } = suggestionsHook(undefined, true);
  expect(result.current).toMatchObject({ status: "none", refs: [] });
});

describe("a function", () => {
  test("is called when the list opens, and not before", async () => {
    const { ask, call } = heldSuggestions();
    const { result, want, shows } = suggestionsHook(ask, false);
    await settled();
    expect(ask).not.toHaveBeenCalled();
    expect(result.current).toMatchObject({ status: "none", refs: [] });
    want(true);
    expect(result.current).toMatchObject({ status: "loading", refs: [] });
    (await call(0)).answer([anna, bob, anna]);
    await shows({ status: "success", refs: [anna, bob] });
  });

  test("may answer at once", async () => {
    const { result, shows } = suggestionsHook(() => [anna], true);
    await shows({ status: "success" });
    expect(result.current.refs).toEqual([anna]);
  });

  test.each([true, false])(
    "is called once for one opening, whatever the host renders, StrictMode %s",
    async (reactStrictMode) => {
      const calls = vi.fn();
      const inline = (): Suggestions => async () => {
        calls();
        return [{ ...anna }];
      };
      const { result, want, shows } = suggestionsHook(inline(), true, { reactStrictMode });
      want(true, inline());
      await shows({ status: "success", refs: [anna] });
      const { refs, retry } = result.current;
      for (let n = 0; n < 3; n++) want(true, inline());
      await settled();
      expect(calls).toHaveBeenCalledOnce();
      want(false, inline());
      want(true, inline());
      await shows({ status: "success" });
      expect(calls).toHaveBeenCalledTimes(2);
      expect(result.current.refs).toBe(refs);
      expect(result.current.retry).toBe(retry);
    },
  );

  test("is called as it was in the last render", async () => {
    const former = vi.fn<() => UserRef[]>(() => [anna]);
    const { want, shows } = suggestionsHook(former, false);
    want(true, () => [bob]);
    await shows({ status: "success", refs: [bob] });
    expect(former).not.toHaveBeenCalled();
  });

  test("is asked anew each time the list opens, with the former answer in view", async () => {
    const { ask, call } = heldSuggestions();
    const { result, want, shows } = suggestionsHook(ask, true);
    (await call(0)).answer([anna]);
    await shows({ status: "success" });
    want(false);
    expect(result.current).toMatchObject({ status: "success", refs: [anna] });
    want(true);
    expect(result.current).toMatchObject({ status: "loading", refs: [anna] });
    (await call(1)).answer([bob]);
    await shows({ status: "success", refs: [bob] });
  });

  test("is aborted when the list closes, and its late answer shows nowhere", async () => {
    const { ask, call } = heldSuggestions();
    const { result, want, shows, seen } = suggestionsHook(ask, true);
    const first = await call(0);
    want(false);
    expect(first.signal.aborted).toBe(true);
    expect(result.current).toMatchObject({ status: "none", refs: [] });
    want(true);
    const second = await call(1);
    second.answer([bob]);
    await shows({ status: "success", refs: [bob] });
    first.answer([anna]);
    await settled();
    expect(second.signal.aborted).toBe(false);
    expect(seen.flatMap(({ refs }) => refs)).not.toContainEqual(anna);
  });

  test("that rejects when it is aborted has not failed", async () => {
    const { ask, call } = heldSuggestions();
    const { want, seen, shows } = suggestionsHook(ask, true);
    const first = await call(0);
    want(false);
    want(true);
    const second = await call(1);
    first.fail();
    await settled();
    second.answer([zoe]);
    await shows({ status: "success", refs: [zoe] });
    expect(seen.map(({ status }) => status)).not.toContain("error");
  });

  test("is aborted when the picker goes", async () => {
    const { ask, call } = heldSuggestions();
    const { unmount } = suggestionsHook(ask, true);
    const { signal } = await call(0);
    unmount();
    expect(signal.aborted).toBe(true);
  });

  test("that goes takes its answer with it", async () => {
    const { want, shows, result } = suggestionsHook(() => [anna], true);
    await shows({ status: "success" });
    want(true, [bob]);
    expect(result.current).toMatchObject({ status: "success", refs: [bob] });
    want(true, () => new Promise<never>(() => {}));
    expect(result.current).toMatchObject({ status: "loading", refs: [] });
  });
});

describe("a function that fails", () => {
  test.each([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no"))],
    ["rejects with nothing", () => Promise.reject()],
    ["answers no list", () => ({ users: [anna] })],
    ["answers nothing", async () => {}],
  ])("because it %s says so", async (_, ask) => {
    const { result, shows } = suggestionsHook(ask as unknown as Suggestions, true);
    await shows({ status: "error" });
    expect(result.current.refs).toEqual([]);
  });

  test("is asked again by retry, once however often it is called, with the former answer in view", async () => {
    const { ask, call } = heldSuggestions();
    const { result, want, shows } = suggestionsHook(ask, true);
    (await call(0)).answer([anna]);
    await shows({ status: "success" });
    act(() => result.current.retry());
    want(false);
    want(true);
    (await call(1)).fail();
    await shows({ status: "error", refs: [anna] });
    act(() => {
      result.current.retry();
      result.current.retry();
    });
    expect(result.current).toMatchObject({ status: "loading", refs: [anna] });
    (await call(2)).answer([bob]);
    await shows({ status: "success", refs: [bob] });
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test("is not asked again while the list is closed, and shows no failure when it opens", async () => {
    const { ask, call } = heldSuggestions();
    const { result, want, shows, seen } = suggestionsHook(ask, true);
    (await call(0)).fail();
    await shows({ status: "error" });
    want(false);
    act(() => result.current.retry());
    await settled();
    expect(ask).toHaveBeenCalledOnce();
    const before = seen.length;
    want(true);
    (await call(1)).answer([]);
    await shows({ status: "success", refs: [] });
    expect(seen.slice(before).map(({ status }) => status)).not.toContain("error");
  });
});

describe("another signed-in person", () => {
  test("sees nothing of the former one's suggestions, not for a frame", async () => {
    const { client, signIn } = await openSwitchableUsers();
    const { ask, call } = heldSuggestions();
    const { result, shows, seen } = suggestionsHook(ask, true, { client });
    (await call(0)).answer([anna]);
    await shows({ status: "success" });
    const before = seen.length;
    await signIn("smilla");
    const theirs = await call(1);
    expect(result.current).toMatchObject({ status: "loading", refs: [] });
    theirs.answer([bob]);
    await shows({ status: "success", refs: [bob] });
    expect(seen.slice(before).flatMap(({ refs }) => refs)).not.toContainEqual(anna);
  });

  test("gets no answer that was asked for before", async () => {
    const { client, signIn } = await openSwitchableUsers();
    const { ask, call } = heldSuggestions();
    const { shows, seen, want } = suggestionsHook(ask, true, { client });
    const first = await call(0);
    await signIn("smilla");
    await call(1);
    expect(first.signal.aborted).toBe(true);
    first.answer([anna]);
    await settled();
    want(false);
    await shows({ status: "none", refs: [] });
    expect(seen.flatMap(({ refs }) => refs)).toEqual([]);
  });

  test("costs nothing while the list is closed", async () => {
    const { client, signIn } = await openSwitchableUsers();
    const { ask, call } = heldSuggestions();
    const { shows, want } = suggestionsHook(ask, true, { client });
    (await call(0)).answer([anna]);
    await shows({ status: "success" });
    want(false);
    await signIn("smilla");
    await shows({ status: "none", refs: [] });
    await settled();
    expect(ask).toHaveBeenCalledOnce();
  });
});
