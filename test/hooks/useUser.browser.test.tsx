import { act } from "@testing-library/react";
import { memo, useLayoutEffect } from "react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { User } from "../../src/client/User.js";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { useUser, type UserResult } from "../../src/hooks/useUser.js";
import { renderWithUsers } from "../support/renderWithUsers.js";
import { expectNoFormerAnswer } from "./expectNoFormerAnswer.js";
import { anna, openUsers, withoutBackoff } from "./openUsers.js";
import { setPageState } from "./setPageState.js";
import { recordHook } from "./recordHook.js";

function person(client: UsersClient, id: string | undefined, reactStrictMode = false) {
  return recordHook(({ id: asked }: { id: string | undefined }) => useUser(asked), {
    client,
    initialProps: { id },
    reactStrictMode,
  });
}

/** What a host makes of the hook: a person in a line of text. */
function Person({ id }: { id: string }) {
  const { user, status } = useUser(id);
  return <p>{`${id}: ${status === "success" ? user?.givenName : status}`}</p>;
}

const shown = () => [...document.querySelectorAll("p")].map(({ textContent }) => textContent);

function makeTeam(count: number): User[] {
  return Array.from({ length: count }, (_, n) => ({ id: `id-${n}`, givenName: `Name ${n}` }));
}

describe("asking", () => {
  test("200 people on a page are one request", async () => {
    const people = makeTeam(200);
    const { client, idLists } = await openUsers({ people });
    const ids = people.map(({ id }) => id);
    renderWithUsers(
      ids.map((id) => <Person key={id} id={id} />),
      { client },
    );
    await expect.poll(shown).toEqual(people.map(({ id, givenName }) => `${id}: ${givenName}`));
    expect(await idLists()).toEqual([ids]);
  });

  test("a person in many places of a page is asked for once", async () => {
    const { client, idLists } = await openUsers();
    const places = (key: string) => ["a1", "b1"].map((id) => <Person key={key + id} id={id} />);
    renderWithUsers(["1", "2", "3"].map(places), { client });
    const both = ["a1: Anna", "b1: Bob"];
    await expect.poll(shown).toEqual([...both, ...both, ...both]);
    expect(await idLists()).toEqual([["a1", "b1"]]);
  });

  test("who is known is not asked for again, and doesn't render again for others", async () => {
    withoutBackoff();
    const { api, client, idLists } = await openUsers();
    const commits: string[] = [];
    const Counted = memo(function Counted({ id }: { id: string }) {
      const { status } = useUser(id);
      useLayoutEffect(() => void commits.push(`${id} ${status}`));
      return <p>{status}</p>;
    });
    const page = (ids: string[]) => ids.map((id) => <Counted key={id} id={id} />);
    const { rerender } = renderWithUsers(page(["a1"]), { client, reactStrictMode: false });
    await expect.poll(shown).toEqual(["success"]);
    await api.fail({ status: 429, retryAfter: "1" });
    rerender(page(["a1", "b1"]));
    await expect.poll(shown).toEqual(["success", "success"]);
    expect(commits).toEqual([
      "a1 loading",
      "a1 success",
      "b1 loading",
      "b1 rate-limited",
      "b1 loading",
      "b1 success",
    ]);
    expect(await idLists()).toEqual([["a1"], ["b1"], ["b1"]]);
  });

  test.each([undefined, ""])("for nobody (%j) sends nothing, also on retry", async (id) => {
    const { client, idLists } = await openUsers();
    const { result } = person(client, id);
    expect(result.current).toMatchObject({ user: undefined, status: "unknown", error: null });
    await person(client, "a1").shows({ status: "success" });
    result.current.retry();
    await person(client, "b1").shows({ status: "success" });
    expect(await idLists()).toEqual([["a1"], ["b1"]]);
  });

  test.each(["__proto__", "constructor", "toString", "me", "../me", "a/b?c#d", " ", "İ", "😀"])(
    "for %j is like asking for anyone",
    async (id) => {
      const odd = { id, givenName: "Odd" };
      const { client, idLists } = await openUsers({
        people: id.trim() === "" ? [anna] : [anna, odd],
      });
      const { shows } = person(client, id);
      const known = { user: expect.objectContaining(odd), status: "success" } as const;
      await shows(id.trim() === "" ? { user: undefined, status: "unknown" } : known);
      expect(await idLists()).toEqual([[id]]);
    },
  );

  test("of those names for nobody who has them is unknown", async () => {
    const { client } = await openUsers();
    renderWithUsers(
      ["__proto__", "constructor", "hasOwnProperty"].map((id) => <Person key={id} id={id} />),
      { client },
    );
    await expect
      .poll(shown)
      .toEqual(["__proto__: unknown", "constructor: unknown", "hasOwnProperty: unknown"]);
  });

  test("ends when the last who waits goes, and not before", async () => {
    const { api, client, outcomes } = await openUsers();
    await api.fail({ hang: true, match: "byIdList" });
    const { rerender } = renderWithUsers([<Person key="1" id="a1" />, <Person key="2" id="b1" />], {
      client,
    });
    await expect.poll(outcomes).toEqual(["pending"]);
    rerender([<Person key="2" id="b1" />]);
    await act(async () => {});
    expect(await outcomes()).toEqual(["pending"]);
    rerender(null);
    await expect.poll(outcomes).toEqual(["aborted"]);
  });

  test("is not done at all for who goes at once", async () => {
    const { client, idLists } = await openUsers();
    const { rerender } = renderWithUsers([<Person key="1" id="a1" />], { client });
    rerender([<Person key="2" id="b1" />]);
    await expect.poll(shown).toEqual(["b1: Bob"]);
    expect(await idLists()).toEqual([["b1"]]);
  });
});

describe("showing", () => {
  test("a person is loading, then there", async () => {
    const { client } = await openUsers();
    const { result, shows, seen } = person(client, "a1");
    await shows({ status: "success", error: null });
    expect(result.current.user).toEqual(anna);
    expect(seen.map(({ status }) => status)).toEqual(["loading", "success"]);
  });

  test("who is unknown is not who could not be loaded", async () => {
    const { api, client } = await openUsers();
    const unknown = person(client, "nobody");
    await unknown.shows({ status: "unknown", user: undefined, error: null });
    await api.fail({ status: 403 });
    const failed = person(client, "b1");
    await failed.shows({ status: "error", user: undefined });
    expect(failed.result.current.error).toMatchObject({ kind: "forbidden" });
  });

  test("a failure is asked about again by retry, with one request", async () => {
    withoutBackoff();
    const { api, client, idLists } = await openUsers();
    await api.fail({ status: 500, times: 3 });
    const { result, shows, seen } = person(client, "a1");
    await shows({ status: "error" });
    const { retry } = result.current;
    retry();
    retry();
    await shows({ status: "success", user: anna });
    retry();
    expect(await idLists()).toEqual([["a1"], ["a1"], ["a1"], ["a1"]]);
    expect(new Set(seen.map((value) => value.retry)).size).toBe(1);
  });

  test("who could not be loaded is asked for again when shown anew", async () => {
    const { api, client, statuses } = await openUsers();
    await api.fail({ status: 403 });
    const { rerender } = renderWithUsers(<Person key="1" id="a1" />, { client });
    await expect.poll(shown).toEqual(["a1: error"]);
    rerender(<Person key="2" id="a1" />);
    await expect.poll(shown).toEqual(["a1: Anna"]);
    expect(await statuses()).toEqual([403, 200]);
  });

  test("offline is an error until the connection is back, and one request then", async () => {
    setPageState("offline");
    const { client, idLists } = await openUsers();
    const { result, shows } = person(client, "a1");
    await shows({ status: "error" });
    expect(result.current.error).toMatchObject({ code: "Offline" });
    setPageState("active");
    await shows({ status: "success" });
    expect(await idLists()).toEqual([["a1"]]);
  });

  test("another id never shows the one before it, not for one render", async () => {
    const { client } = await openUsers();
    const seen: [id: string, result: UserResult][] = [];
    const { rerender, shows } = recordHook(
      ({ id }: { id: string }) => {
        const result = useUser(id);
        useLayoutEffect(() => void seen.push([id, result]));
        return result;
      },
      { client, initialProps: { id: "a1" } },
    );
    await shows({ status: "success" });
    for (const id of ["b1", "nobody", "a1", "b1"]) {
      rerender({ id });
      await expect.poll(() => seen.at(-1)?.[1].status).toMatch(/success|unknown/);
    }
    for (const [id, { user }] of seen) expect([undefined, id]).toContain(user?.id);
    expect(seen.map(([id, { status }]) => `${id} ${status}`)).toEqual([
      "a1 loading",
      "a1 success",
      "b1 loading",
      "b1 success",
      "nobody loading",
      "nobody unknown",
      "a1 success",
      "b1 success",
    ]);
  });

  test("another client never shows what the first was told, not for one render", async () => {
    const first = await openUsers();
    const second = await openUsers({ people: [{ id: "a1", givenName: "Another" }] });
    await expectNoFormerAnswer(
      () => [useUser("a1").user?.givenName],
      { client: first.client, tells: "Anna" },
      { client: second.client, tells: "Another" },
    );
  });
});

describe("time", () => {
  function passMinutes(minutes: number): void {
    vi.setSystemTime(Date.now() + minutes * 60_000);
  }

  function fakeClock(): void {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
  }

  test("an unknown person counts as unknown for a minute, a known one as known for five", async () => {
    fakeClock();
    const { client, idLists } = await openUsers();
    const page = (key: number) =>
      ["a1", "nobody"].map((id) => <Person key={`${id} ${key}`} id={id} />);
    const { rerender } = renderWithUsers(page(1), { client });
    await expect.poll(shown).toEqual(["a1: Anna", "nobody: unknown"]);
    passMinutes(0.9);
    rerender(page(2));
    await act(async () => {});
    passMinutes(0.2);
    rerender(page(3));
    await expect.poll(idLists).toEqual([["a1", "nobody"], ["nobody"]]);
    passMinutes(4);
    rerender(page(4));
    await expect.poll(idLists).toEqual([["a1", "nobody"], ["nobody"], ["a1", "nobody"]]);
  });

  test("who is known stays so when asking anew fails, for everybody who shows them", async () => {
    fakeClock();
    const { api, client, idLists } = await openUsers();
    const page = (key: number) => [<Person key="a" id="a1" />, <Person key={key} id="a1" />];
    const { rerender } = renderWithUsers(page(1), { client });
    await expect.poll(shown).toEqual(["a1: Anna", "a1: Anna"]);
    passMinutes(6);
    await api.fail({ status: 403, match: "byIdList" });
    rerender(page(2));
    await expect.poll(idLists).toEqual([["a1"], ["a1"]]);
    rerender([...page(2), <Person key="b" id="b1" />]);
    await expect.poll(shown).toEqual(["a1: Anna", "a1: Anna", "b1: Bob"]);
  });
});
