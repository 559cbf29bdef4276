import { act } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { describe, expect, test } from "vitest";
import type { User } from "../../src/client/User.js";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { useUser } from "../../src/hooks/useUser.js";
import { useUsers, type UsersResult } from "../../src/hooks/useUsers.js";
import { expectNoFormerAnswer } from "./expectNoFormerAnswer.js";
import { anna, bob, openUsers, withoutBackoff, zoe } from "./openUsers.js";
import { recordHook } from "./recordHook.js";

function team(client: UsersClient, ...initial: string[]) {
  const hook = recordHook(({ ids }: { ids: string[] }) => useUsers(ids), {
    client,
    initialProps: { ids: initial },
  });
  return { ...hook, show: (...ids: string[]) => hook.rerender({ ids }) };
}

function makeTeam(count: number): User[] {
  return Array.from({ length: count }, (_, n) => ({ id: `id-${n}`, givenName: `Name ${n}` }));
}

describe("asking", () => {
  test("2500 people are three requests, each id in one of them", async () => {
    const people = makeTeam(2500);
    const ids = people.map(({ id }) => id);
    const { client, idLists } = await openUsers({ people });
    const { result, shows } = team(client, ...ids);
    await shows({ status: "success" });
    expect(result.current.users.map(({ id }) => id)).toEqual(ids);
    const lists = await idLists();
    expect(lists.map((list) => list?.length).sort()).toEqual([1000, 1000, 500]);
    expect(new Set(lists.flat()).size).toBe(2500);
  });

  test("nobody sends nothing and succeeds, also on retry", async () => {
    const { client, idLists } = await openUsers();
    const nobody = { users: [], status: "success", error: null };
    const [none, empty] = [team(client), team(client, "", "")];
    expect([none.result.current, empty.result.current]).toMatchObject([nobody, nobody]);
    await team(client, "", "a1").shows({ users: [anna] });
    none.result.current.retry();
    empty.result.current.retry();
    await team(client, "b1").shows({ users: [bob] });
    expect(await idLists()).toEqual([["a1"], ["b1"]]);
  });

  test("is for those alone who are not known, and shared with useUser", async () => {
    const { client, idLists } = await openUsers();
    const { rerender, shows } = recordHook(
      ({ ids, id }: { ids: string[]; id: string }) => ({ ...useUsers(ids), one: useUser(id).user }),
      { client, initialProps: { ids: ["a1", "a1", "nobody"], id: "b1" } },
    );
    await shows({ users: [anna, anna], one: bob });
    rerender({ ids: ["b1", "z1", "nobody", "a1"], id: "z1" });
    await shows({ users: [bob, zoe, anna], one: zoe });
    expect((await idLists()).map((ids) => ids?.sort())).toEqual([["a1", "b1", "nobody"], ["z1"]]);
  });

  test("costs nothing when the host renders again, and gives the same objects", async () => {
    const { client, idLists } = await openUsers();
    const { show, shows, seen } = team(client, "a1", "b1");
    await shows({ status: "success" });
    seen.length = 0;
    for (let n = 0; n < 5; n++) show("a1", "b1");
    expect(new Set(seen.map(({ users }) => users)).size).toBe(1);
    expect(new Set(seen.map(({ retry }) => retry)).size).toBe(1);
    expect(await idLists()).toEqual([["a1", "b1"]]);
  });

  test("ends when the component goes", async () => {
    const { api, client, outcomes } = await openUsers();
    await api.fail({ hang: true });
    const { unmount } = team(client, "a1", "b1");
    await expect.poll(outcomes).toEqual(["pending"]);
    unmount();
    await expect.poll(outcomes).toEqual(["aborted"]);
  });
});

describe("showing", () => {
  test("people come in the order of the ids, as often as they are asked for", async () => {
    const { client } = await openUsers();
    const { result, show, shows } = team(client, "z1", "nobody", "a1", "z1");
    await shows({ status: "success" });
    expect(result.current.users).toEqual([zoe, anna, zoe]);
    show("a1", "z1");
    expect(result.current).toMatchObject({ status: "success", users: [anna, zoe] });
  });

  test("those whom the server leaves out are unknown when it leaves out all", async () => {
    const { client } = await openUsers();
    const { result, show, shows } = team(client, "nobody", "__proto__", "constructor");
    await shows({ status: "unknown" });
    expect(result.current).toMatchObject({ users: [], error: null });
    show("nobody", "a1");
    await shows({ status: "success", users: [anna], error: null });
  });

  test("who is known shows while others load", async () => {
    const { api, client } = await openUsers();
    const { result, show, shows } = team(client, "a1");
    await shows({ status: "success" });
    await api.fail({ hang: true });
    show("b1", "a1");
    expect(result.current).toMatchObject({ status: "loading", users: [anna] });
  });

  test("no render shows who is not asked for", async () => {
    const { client } = await openUsers();
    const seen: [ids: string[], result: UsersResult][] = [];
    const { rerender, shows } = recordHook(
      ({ ids }: { ids: string[] }) => {
        const result = useUsers(ids);
        useLayoutEffect(() => void seen.push([ids, result]));
        return result;
      },
      { client, initialProps: { ids: ["a1", "b1"] } },
    );
    await shows({ users: [anna, bob] });
    rerender({ ids: ["z1", "b1"] });
    await shows({ users: [zoe, bob] });
    rerender({ ids: ["a1"] });
    await shows({ users: [anna] });
    for (const [ids, { users }] of seen) {
      for (const { id } of users) expect(ids).toContain(id);
    }
  });

  test("another client never shows what the first was told, not for one render", async () => {
    const first = await openUsers();
    const second = await openUsers({ people: [{ id: "a1", givenName: "Another" }] });
    await expectNoFormerAnswer(
      () => useUsers(["a1", "b1"]).users.map(({ givenName }) => givenName),
      { client: first.client, tells: "Bob" },
      { client: second.client, tells: "Another" },
    );
  });
});

describe("failing", () => {
  test("a request that fails takes its own ids with it, and retry asks for those alone", async () => {
    const people = makeTeam(1500);
    const { api, client } = await openUsers({ people });
    await api.fail({ status: 403 });
    const { result, shows } = team(client, ...people.map(({ id }) => id));
    await shows({ status: "error" });
    const requests = await api.requests();
    const failedIds = requests.find(({ status }) => status === 403)?.ids ?? [];
    const otherIds = requests.find(({ status }) => status === 200)?.ids ?? [];
    expect(failedIds.length + otherIds.length).toBe(1500);
    expect(result.current.users.map(({ id }) => id)).toEqual(otherIds);
    expect(result.current.error).toMatchObject({ kind: "forbidden" });

    act(() => {
      result.current.retry();
      result.current.retry();
    });
    await shows({ status: "success", error: null });
    expect(result.current.users).toHaveLength(1500);
    const retried = (await api.requests()).slice(2);
    expect(retried.map(({ ids }) => ids)).toEqual([failedIds]);
    act(() => result.current.retry());
    await act(async () => {});
    expect(await api.requests()).toHaveLength(3);
  });

  test("a wait that the server asks for shows, and ends by itself", async () => {
    withoutBackoff();
    const { api, client, statuses } = await openUsers();
    await api.fail({ status: 429, retryAfter: "1" });
    const { shows, hasShown } = team(client, "a1", "b1");
    const { users, error } = await hasShown({ status: "rate-limited" });
    expect(users).toEqual([]);
    expect(error).toMatchObject({ kind: "rate-limited" });
    await shows({ status: "success", users: [anna, bob], error: null });
    expect(await statuses()).toEqual([429, 200]);
  });
});
