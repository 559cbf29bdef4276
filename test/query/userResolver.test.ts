import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { User } from "../../src/client/User.js";
import { UsersApiError } from "../../src/client/UsersApiError.js";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { userResolver } from "../../src/query/userResolver.js";

type GetUsersByIds = UsersClient["getUsersByIds"];

const everybody: GetUsersByIds = async (ids) => ids.map((id) => ({ id }));

/** A client's resolver, and what the client is asked. */
function setUp(answer: GetUsersByIds = everybody) {
  const getUsersByIds = vi.fn(answer);
  const client = { getUsersByIds } as Partial<UsersClient> as UsersClient;
  const { load } = userResolver(client);
  return {
    client,
    load: (id: string, signal = new AbortController().signal) => load(id, signal),
    asked: () => getUsersByIds.mock.calls.map(([ids]) => ids),
    signals: () => getUsersByIds.mock.calls.map(([, options]) => options?.signal),
  };
}

const name = (n: number) => `id-${n}`;

describe("batching", () => {
  test("ids of one tick are one request, each once", async () => {
    const { load, asked } = setUp();
    const users = await Promise.all(["a", "b", "a", "c", "b"].map((id) => load(id)));
    expect(users).toEqual([{ id: "a" }, { id: "b" }, { id: "a" }, { id: "c" }, { id: "b" }]);
    expect(asked()).toEqual([["a", "b", "c"]]);
  });

  test("ids of a later tick are another", async () => {
    const { load, asked } = setUp();
    await load("a");
    await Promise.all([load("b"), load("c")]);
    expect(asked()).toEqual([["a"], ["b", "c"]]);
  });

  test("a request has 1000 ids at most", async () => {
    const { load, asked } = setUp();
    const users = await Promise.all(Array.from({ length: 2001 }, (_, n) => load(name(n))));
    expect(asked().map((ids) => ids.length)).toEqual([1000, 1000, 1]);
    expect(users.every((user, n) => user?.id === name(n))).toBe(true);
  });

  test("everybody who shares a client shares its resolver, and nobody else does", () => {
    const [first, second] = [setUp(), setUp()];
    expect(userResolver(first.client)).toBe(userResolver(first.client));
    expect(userResolver(first.client)).not.toBe(userResolver(second.client));
  });
});

describe("answers", () => {
  test("whom the server leaves out is null, in whatever order it answers", async () => {
    const { load } = setUp(async () => [{ id: "c" }, { id: "uninvited" }, { id: "a" }]);
    expect(await Promise.all(["a", "b", "c"].map((id) => load(id)))).toEqual([
      { id: "a" },
      null,
      { id: "c" },
    ]);
  });

  test("names that objects have of themselves are ids like others", async () => {
    const { load } = setUp(async () => [{ id: "__proto__" }]);
    const ids = ["__proto__", "constructor", "hasOwnProperty"];
    expect(await Promise.all(ids.map((id) => load(id)))).toEqual([{ id: "__proto__" }, null, null]);
  });

  test.each<[string, GetUsersByIds]>([
    ["rejects", () => Promise.reject(new UsersApiError({ kind: "forbidden", message: "No." }))],
    [
      "throws",
      () => {
        throw new Error("No.");
      },
    ],
    ["answers with no list", () => Promise.resolve(null as unknown as User[])],
  ])("a request that %s takes its own ids with it and no others", async (_, fail) => {
    const { load } = setUp((ids) => (ids.includes(name(0)) ? fail(ids) : everybody(ids)));
    const users = await Promise.allSettled(Array.from({ length: 1002 }, (__, n) => load(name(n))));
    const rejected = users.filter(({ status }) => status === "rejected");
    expect(rejected).toHaveLength(1000);
    expect(users.slice(1000)).toMatchObject([
      { status: "fulfilled", value: { id: name(1000) } },
      { status: "fulfilled", value: { id: name(1001) } },
    ]);
  });
});

describe("aborting", () => {
  const aborted = { name: "AbortError" };

  test("before the request leaves the id out of it", async () => {
    const { load, asked } = setUp();
    const leaving = new AbortController();
    const gone = load("a", leaving.signal);
    const stays = load("b");
    leaving.abort();
    await expect(gone).rejects.toMatchObject(aborted);
    expect(await stays).toEqual({ id: "b" });
    expect(asked()).toEqual([["b"]]);
  });

  test("before the request, and coming back, asks once", async () => {
    const { load, asked } = setUp();
    const leaving = new AbortController();
    const gone = load("a", leaving.signal);
    leaving.abort();
    const back = load("a");
    await expect(gone).rejects.toMatchObject(aborted);
    expect(await back).toEqual({ id: "a" });
    expect(asked()).toEqual([["a"]]);
  });

  test("all before the request sends none", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { load, asked } = setUp();
    const leaving = new AbortController();
    const gone = load("a", leaving.signal);
    leaving.abort();
    await expect(gone).rejects.toMatchObject(aborted);
    await vi.runAllTimersAsync();
    expect(asked()).toEqual([]);
  });

  test("under way ends the request with the last who waits, and not before", async () => {
    const { load, asked, signals } = setUp(() => new Promise(() => {}));
    const [first, second] = [new AbortController(), new AbortController()];
    const loads = [load("a", first.signal), load("b", second.signal), load("b", first.signal)];
    await vi.waitFor(() => expect(asked()).toEqual([["a", "b"]]));
    first.abort();
    expect(signals()[0]?.aborted).toBe(false);
    second.abort();
    expect(signals()[0]?.aborted).toBe(true);
    for (const gone of loads) await expect(gone).rejects.toMatchObject(aborted);
  });
});
