import { act } from "@testing-library/react";
import { expect, test } from "vitest";
import { stubClient } from "../../support/stubClient.js";
import { anna, bob } from "../openUsers.js";
import { settled } from "../settled.js";
import { openSwitchableUsers } from "../switchPerson.js";
import { recentsHook } from "./recentsHook.js";

const ids = (refs: readonly { id: string }[]) => refs.map(({ id }) => id).join();

test("without being asked for, nobody is kept", async () => {
  const client = stubClient({});
  for (const option of [undefined, false]) {
    const { result } = recentsHook(option, { client });
    act(() => result.current.note(anna));
    expect(result.current.recents).toEqual([]);
  }
  const { result } = recentsHook(true, { client });
  await settled();
  expect(result.current.recents).toEqual([]);
});

test("five are kept, the newest first, each once", () => {
  const { result } = recentsHook(true);
  for (const id of ["a", "b", "c", "d", "e", "f", "b"]) act(() => result.current.note({ id }));
  expect(ids(result.current.recents)).toBe("b,f,e,d,c");
});

test("names and e-mail are kept as they were told last, and nothing else", () => {
  const { result } = recentsHook(true);
  act(() => result.current.note({ id: "a1", surname: "Smith" }));
  act(() => result.current.note({ ...anna, organizationName: "Bridges", extra: 1 } as typeof anna));
  expect(result.current.recents).toStrictEqual([anna]);
});

test("all pickers of a client show them at once, also one that comes later and under StrictMode", async () => {
  const client = stubClient({});
  const [first, second] = [recentsHook(true, { client }), recentsHook(true, { client })];
  act(() => first.result.current.note(anna));
  expect(second.result.current.recents).toEqual([anna]);
  first.unmount();
  second.unmount();
  const third = recentsHook(true, { client, reactStrictMode: true });
  expect(third.result.current.recents).toEqual([anna]);
  await settled();
  expect(third.result.current.recents).toEqual([anna]);
});

test("another client's pickers know nothing of them", () => {
  const first = recentsHook(true);
  act(() => first.result.current.note(anna));
  expect(recentsHook(true).result.current.recents).toEqual([]);
});

test("a picker that no longer wants them shows nobody, and keeps nobody", () => {
  const { result, rerender } = recentsHook(true);
  act(() => result.current.note(anna));
  rerender(false);
  expect(result.current.recents).toEqual([]);
  act(() => result.current.note(bob));
  rerender(true);
  expect(result.current.recents).toEqual([anna]);
});

test("another signed-in person sees nobody of the former one's, not for a frame", async () => {
  const { client, signIn } = await openSwitchableUsers();
  const { result, seen } = recentsHook(true, { client });
  act(() => result.current.note(anna));
  const noteOfAnna = result.current.note;
  const before = seen.length;
  await signIn("smilla");
  await expect.poll(() => result.current.recents).toEqual([]);
  act(() => noteOfAnna(anna));
  expect(result.current.recents).toEqual([]);
  act(() => result.current.note(bob));
  expect(result.current.recents).toEqual([bob]);
  expect(seen.slice(before).flatMap(({ recents }) => recents)).not.toContainEqual(anna);

  await signIn("anna");
  await expect.poll(() => result.current.recents).toEqual([]);
  await settled();
  expect(result.current.recents).toEqual([]);
});

test("the list is the same until it changes", async () => {
  const client = stubClient({});
  const { result, rerender, seen } = recentsHook(true, { client });
  act(() => result.current.note(anna));
  const { recents, note } = result.current;
  const commits = seen.length;
  recentsHook(true, { client });
  await settled();
  act(() => note(anna));
  expect(seen).toHaveLength(commits);
  rerender(true);
  expect(result.current.recents).toBe(recents);
  expect(result.current.note).toBe(note);
});
