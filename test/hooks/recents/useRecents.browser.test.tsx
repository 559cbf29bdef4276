import { act } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { UserRef } from "../../../src/client/User.js";
import type { RecentUsersStorage } from "../../../src/hooks/recents/RecentUsersStorage.js";
import { stubClient } from "../../support/stubClient.js";
import { anna, bob, zoe } from "../openUsers.js";
import { settled } from "../settled.js";
import { openSwitchableUsers } from "../switchPerson.js";
import { listStorage, recentsHook } from "./recentsHook.js";

/** A promise that a test resolves. */
function later<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe("a storage", () => {
  test.each([true, false])(
    "is loaded once for a mount, StrictMode %s, and shows what it holds",
    async (reactStrictMode) => {
      const storage = listStorage(anna, bob);
      const { result, rerender } = recentsHook(storage, { reactStrictMode });
      await expect.poll(() => result.current.recents).toEqual([anna, bob]);
      rerender(storage);
      await settled();
      expect(storage.load).toHaveBeenCalledOnce();
      expect(storage.save).not.toHaveBeenCalled();
    },
  );

  test("that is written in a render is loaded once, too", async () => {
    const { load, save } = listStorage(anna);
    const inline = (): RecentUsersStorage => ({ load: () => load(), save: (users) => save(users) });
    const { result, rerender } = recentsHook(inline());
    await expect.poll(() => result.current.recents).toEqual([anna]);
    for (let n = 0; n < 3; n++) rerender(inline());
    act(() => result.current.note(bob));
    await settled();
    expect(load).toHaveBeenCalledOnce();
    expect(save.mock.calls).toEqual([[[bob, anna]]]);
  });

  test("is given five people, with names and e-mail and nothing else", async () => {
    const many = ["1", "2", "3", "4", "5", "6"].map((id) => ({ id, organizationName: "Bridges" }));
    const storage = listStorage(...many);
    const { result } = recentsHook(storage);
    await expect.poll(() => result.current.recents).toHaveLength(5);
    act(() => result.current.note({ ...anna, organizationName: "Bridges" }));
    expect(storage.users).toStrictEqual(
      [anna, ..."1234"].map((user) => (typeof user === "string" ? { id: user } : user)),
    );
  });

  test("is shared by all pickers that have it, and by no others", async () => {
    const client = stubClient({});
    const storage = listStorage(zoe);
    const [first, second] = [recentsHook(storage, { client }), recentsHook(storage, { client })];
    const others = [recentsHook(true, { client }), recentsHook(listStorage(), { client })];
    await expect.poll(() => second.result.current.recents).toEqual([zoe]);
    act(() => first.result.current.note(anna));
    expect(second.result.current.recents).toEqual([anna, zoe]);
    expect(others.flatMap(({ result }) => result.current.recents)).toEqual([]);
  });

  test("is loaded anew by a later mount", async () => {
    const client = stubClient({});
    const storage = listStorage(anna);
    const { result } = recentsHook(storage, { client });
    await expect.poll(() => result.current.recents).toEqual([anna]);
    storage.users = [bob];
    recentsHook(storage, { client });
    await expect.poll(() => result.current.recents).toEqual([bob]);
    expect(storage.load).toHaveBeenCalledTimes(2);
  });

  test("that answers late loses nobody who was chosen meanwhile, nor any that it held", async () => {
    const answer = later<readonly UserRef[]>();
    const save = vi.fn();
    const { result } = recentsHook({ load: () => answer.promise, save });
    await settled();
    act(() => result.current.note(zoe));
    expect(result.current.recents).toEqual([zoe]);
    expect(save).not.toHaveBeenCalled();
    answer.resolve([anna, zoe, bob]);
    await expect.poll(() => result.current.recents).toEqual([zoe, anna, bob]);
    await expect.poll(() => save.mock.calls).toEqual([[[zoe, anna, bob]]]);
  });

  test("that saves slowly is given the newest list last", async () => {
    const saving = later<void>();
    const saved: string[] = [];
    const save = vi.fn(async (users: readonly UserRef[]) => {
      if (save.mock.calls.length === 1) await saving.promise;
      saved.push(users.map(({ id }) => id).join());
    });
    const { result } = recentsHook({ load: () => [], save });
    await settled();
    for (const user of [anna, bob, zoe]) act(() => result.current.note(user));
    expect(save).toHaveBeenCalledOnce();
    saving.resolve();
    await expect.poll(() => saved).toEqual(["a1", "z1,b1,a1"]);
  });
});

describe("a storage that fails", () => {
  const failures = [
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no"))],
  ] as const;

  test.each(failures)("to load (%s) does no harm, and is not overwritten", async (_, fail) => {
    const storage = listStorage(anna);
    storage.load.mockImplementationOnce(fail).mockImplementationOnce(fail);
    const { result } = recentsHook(storage);
    await settled();
    expect(result.current.recents).toEqual([]);
    act(() => result.current.note(bob));
    await settled();
    expect(result.current.recents).toEqual([bob]);
    expect(storage.users).toEqual([anna]);
    act(() => result.current.note(zoe));
    await expect.poll(() => storage.users).toEqual([zoe, bob, anna]);
    expect(result.current.recents).toEqual([zoe, bob, anna]);
  });

  test.each(failures)("to save (%s) keeps nobody, and the page does", async (_, fail) => {
    const client = stubClient({});
    const storage = listStorage(anna);
    storage.save.mockImplementationOnce(fail);
    const { result } = recentsHook(storage, { client });
    await expect.poll(() => result.current.recents).toEqual([anna]);
    act(() => result.current.note(bob));
    await settled();
    expect(storage.users).toEqual([anna]);
    const second = recentsHook(storage, { client });
    await expect.poll(() => storage.users).toEqual([bob, anna]);
    expect(second.result.current.recents).toEqual([bob, anna]);
  });

  test.each([null, undefined, "[]", { users: [] }])(
    "to give a list gives none: %j",
    async (none) => {
      const storage = listStorage();
      storage.load.mockReturnValue(none as never);
      const { result } = recentsHook(storage);
      await settled();
      expect(result.current.recents).toEqual([]);
      act(() => result.current.note(anna));
      expect(storage.users).toEqual([anna]);
    },
  );

  test("to give people gives those that it does", async () => {
    const storage = listStorage();
    const mixed = [
      null,
      7,
      { surname: "Nobody" },
      { id: "" },
      { id: "a1", email: 3 },
      bob,
      { id: "a1" },
    ];
    storage.load.mockReturnValue(mixed as never);
    const { result } = recentsHook(storage);
    await expect.poll(() => result.current.recents).toEqual([{ id: "a1" }, bob]);
  });
});

describe("another signed-in person", () => {
  test("sees nobody of the former one's, not for a frame; the storage is asked again", async () => {
    const { client, signIn } = await openSwitchableUsers();
    const storage = listStorage(anna);
    const { result, seen } = recentsHook(storage, { client });
    await expect.poll(() => result.current.recents).toEqual([anna]);
    const before = seen.length;
    storage.users = [bob];
    await signIn("smilla");
    await expect.poll(() => result.current.recents).toEqual([bob]);
    expect(storage.load).toHaveBeenCalledTimes(2);
    expect(seen.slice(before).flatMap(({ recents }) => recents)).not.toContainEqual(anna);
  });

  test("is given nothing that the former one's storage answers late, and it nothing of theirs", async () => {
    const { client, signIn } = await openSwitchableUsers();
    const former = later<readonly UserRef[]>();
    const storage = listStorage(bob);
    storage.load.mockImplementationOnce(() => former.promise);
    const { result, seen } = recentsHook(storage, { client });
    await settled();
    const before = seen.length;
    act(() => result.current.note(zoe));
    await signIn("smilla");
    await expect.poll(() => result.current.recents).toEqual([bob]);
    former.resolve([anna]);
    await settled();
    expect(result.current.recents).toEqual([bob]);
    expect(storage.save).not.toHaveBeenCalled();
    expect(seen.slice(before).flatMap(({ recents }) => recents)).not.toContainEqual(anna);
  });
});
