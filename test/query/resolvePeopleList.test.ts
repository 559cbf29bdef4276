import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createGate } from "../../src/client/gate.js";
import { addGate } from "../../src/client/gatedClient.js";
import { createIdentity } from "../../src/client/identity.js";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import type { User } from "../../src/client/User.js";
import { UsersApiError } from "../../src/client/UsersApiError.js";
import { parsePeopleList } from "../../src/people/parsePeopleList.js";
import {
  resolvePeopleList,
  type PeopleListResult,
  type ResolvePeopleListOptions,
} from "../../src/query/resolvePeopleList.js";
import { searchQuery } from "../../src/query/searchQuery.js";
import type { UsersScope } from "../../src/query/UsersScope.js";
import { openRemoteApi, type RemoteApi, type RemoteApiOptions } from "../support/remoteApi.js";
import { stubClient } from "../support/stubClient.js";
import { hostileDefaults } from "./hostileDefaults.js";
import { testScope } from "./testScope.js";

const anna: User = { id: "a1", givenName: "Anna", surname: "Smith", email: "anna@x.test" };
const bob: User = { id: "b1", givenName: "Bob", surname: "Jones", email: "bob@x.test" };
const bobby: User = { id: "b2", givenName: "Bobby", surname: "Jonesson", email: "bobby@x.test" };
const people = [anna, bob, bobby];

const team = Array.from({ length: 500 }, (_, n): User => {
  const number = String(n).padStart(3, "0");
  return { id: `t${number}`, givenName: "Kim", surname: `No${number}`, email: `p${number}@x.test` };
});

/** A server, a scope whose client counts its requests under way, and the list look-up. */
async function setUp(
  options: RemoteApiOptions = {},
  queryClient = new QueryClient(),
  beforeRequest: (api: RemoteApi) => Promise<void> = async () => {},
) {
  const api = await openRemoteApi({ people, ...options });
  onTestFinished(api.close);
  const load = { now: 0, most: 0 };
  const client = createUsersClient({
    baseUrl: api.baseUrl,
    getAccessToken: () => "token",
    async fetch(input, init) {
      load.most = Math.max(load.most, ++load.now);
      try {
        await beforeRequest(api);
        return await fetch(input, init);
      } finally {
        load.now--;
      }
    },
  });
  const scope: UsersScope = { client, queryClient, epoch: 0 };
  return {
    api,
    scope,
    load,
    searches: async () => (await api.requests()).map(({ search }) => search),
    outcomes: async () => (await api.requests()).map(({ outcome }) => outcome),
    resolve: (text: string, how?: ResolvePeopleListOptions) =>
      resolvePeopleList(scope, parsePeopleList(text), how),
  };
}

/** Each result as the status and whom it is about. */
function told(results: readonly PeopleListResult[]): string[] {
  return results.map((result) => {
    if (result.status === "found") return `found ${result.user.id}`;
    if (result.status === "failed") return `failed ${result.error.kind}`;
    if (result.status === "not-found") return result.status;
    return `ambiguous ${result.candidates.map(({ id }) => id).join()}`;
  });
}

const listOf = (users: readonly User[]) => users.map(({ email }) => email).join("; ");

describe("a list", () => {
  test("is answered in its order, by e-mail and by name", async () => {
    const { resolve } = await setUp();
    const text = "zoe@x.test; Smith, Anna; Bob; Bob Jones <bob@x.test>; anna smith; Nobody Here";
    const results = await resolve(text);
    expect(results.map(({ entry }) => entry)).toEqual(parsePeopleList(text));
    expect(told(results)).toEqual([
      "not-found",
      "ambiguous a1",
      "ambiguous a1",
      "ambiguous b1,b2",
      "found b1",
      "found a1",
      "not-found",
    ]);
  });

  test("tells of each entry once, and how many are done", async () => {
    const { resolve } = await setUp();
    const [onResult, onProgress] = [vi.fn(), vi.fn()];
    const results = await resolve("bob@x.test; anna@x.test; x; zoe@x.test", {
      onResult,
      onProgress,
    });
    expect(onProgress.mock.calls).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
    const byIndex = onResult.mock.calls.toSorted(([, a], [, b]) => a - b);
    expect(byIndex).toEqual(results.map((result, index) => [result, index]));
  });

  test("of nobody is answered by nobody", async () => {
    const { resolve, searches } = await setUp();
    expect(await resolve("", { concurrency: 9 })).toEqual([]);
    expect(await searches()).toEqual([]);
  });

  test("ends when a callback throws, and sends no more", async () => {
    const { resolve, searches } = await setUp({ people: team });
    const onProgress = () => {
      throw new Error("Mine.");
    };
    await expect(resolve(listOf(team), { onProgress })).rejects.toThrow("Mine.");
    const sent = (await searches()).length;
    expect(sent).toBeLessThanOrEqual(8);
    await resolve("anna@x.test");
    expect((await searches()).length).toBeLessThanOrEqual(sent + 1);
  });
});

describe("what is sent", () => {
  test("500 entries are never more than 4 requests at once, and all are found", async () => {
    const { resolve, load, searches } = await setUp({ people: team, latencyMs: 2 });
    const results = await resolve(listOf(team));
    expect(told(results)).toEqual(team.map(({ id }) => `found ${id}`));
    expect(load.most).toBe(4);
    expect(await searches()).toHaveLength(500);
  });

  test.each([
    [1, 1],
    [2, 2],
    [0, 1],
    [-1, 1],
    [Number.NaN, 1],
    [2.9, 2],
  ])("with a concurrency of %d, never more than %d at once", async (concurrency, most) => {
    const { resolve, load } = await setUp({ people: team, latencyMs: 2 });
    const results = await resolve(listOf(team.slice(0, 12)), { concurrency });
    expect(told(results)).toEqual(team.slice(0, 12).map(({ id }) => `found ${id}`));
    expect(load.most).toBe(most);
  });

  test("texts that the API does not take are not found, and not sent", async () => {
    const { resolve, searches } = await setUp();
    expect(told(await resolve(`Al; ${"x".repeat(201)}; ${"ab ".repeat(80)}; é`))).toEqual(
      Array.from({ length: 4 }, () => "not-found"),
    );
    expect(await searches()).toEqual([]);
  });

  test("known answers send nothing, and new ones are known to who types", async () => {
    const { resolve, scope, searches } = await setUp();
    await scope.queryClient.fetchQuery(searchQuery(scope, "bob"));
    expect(told(await resolve("bob@x.test; bob jones; anna@x.test"))).toEqual([
      "found b1",
      "found b1",
      "found a1",
    ]);
    await resolve("anna@x.test");
    await scope.queryClient.fetchQuery(searchQuery(scope, "anna@x.test"));
    expect(await searches()).toEqual(["bob", "anna@x.test"]);
  });

  test("hostile defaults of a host change nothing", async () => {
    const queryClient = new QueryClient({ defaultOptions: { queries: hostileDefaults } });
    const { resolve, searches } = await setUp({}, queryClient);
    expect(told(await resolve("anna@x.test; nobody@x.test"))).toEqual(["found a1", "not-found"]);
    await resolve("anna@x.test; nobody@x.test");
    expect((await searches()).toSorted()).toEqual(["anna@x.test", "nobody@x.test"]);
  });

  test("an entry without a name or an e-mail is searched for by its text", async () => {
    const { scope } = await setUp();
    expect(told(await resolvePeopleList(scope, [{ text: "Anna Smith" }]))).toEqual(["found a1"]);
  });
});

describe("a name of several words", () => {
  test("is asked for once more by its longest word when the whole of it finds nobody", async () => {
    const { resolve, searches } = await setUp();
    expect(told(await resolve('Smith Anna; "Jones, Bob"'))).toEqual(["found a1", "found b1"]);
    expect((await searches()).toSorted()).toEqual(["Bob Jones", "Smith", "Smith Anna"]);
  });

  test("is asked for once more when the whole of it finds only others", async () => {
    const other = { id: "o", givenName: "Kimberly", surname: "X", email: "jones kim@x.test" };
    const kim = { id: "k", givenName: "Kim", surname: "Jones" };
    const { resolve } = await setUp({ people: [other, kim] });
    expect(told(await resolve("Jones Kim"))).toEqual(["found k"]);
  });

  test("offers those who have all of its words", async () => {
    const { resolve } = await setUp();
    expect(told(await resolve("Jones Bob Q; Jonesson B"))).toEqual(["not-found", "ambiguous b2"]);
  });

  test("of short words is asked for once, and so is an e-mail", async () => {
    const { resolve, searches } = await setUp();
    expect(told(await resolve("Li Na; nobody@x.test"))).toEqual(["not-found", "not-found"]);
    expect((await searches()).toSorted()).toEqual(["Li Na", "nobody@x.test"]);
  });

  test("is uncertain where the API cut its answer off", async () => {
    const crowd = Array.from({ length: 1200 }, (_, n): User => ({
      id: `${n}`,
      surname: `Smith ${n}`,
    }));
    const { resolve } = await setUp({ people: [anna, ...crowd] });
    expect(told(await resolve("Smith Anna; anna@x.test"))).toEqual(["ambiguous a1", "found a1"]);
  });
});

describe("aborting", () => {
  const aborted = { name: "AbortError", constructor: DOMException };

  test("ends it at once, tells nothing more, and ends the requests under way", async () => {
    const { api, resolve, load, outcomes, searches } = await setUp({ people: team });
    await api.fail({ hang: true, times: Infinity });
    const controller = new AbortController();
    const [onResult, onProgress] = [vi.fn(), vi.fn()];
    const list = resolve(listOf(team), { signal: controller.signal, onResult, onProgress });
    await expect.poll(searches).toHaveLength(4);
    controller.abort();
    await expect(list).rejects.toMatchObject(aborted);
    await expect.poll(outcomes).toEqual(Array.from({ length: 4 }, () => "aborted"));
    expect(load.now).toBe(0);
    expect(onResult).not.toHaveBeenCalled();
    expect(onProgress).not.toHaveBeenCalled();
  });

  test("leaves no error behind, and can be followed by another try", async () => {
    const { api, scope, resolve, searches } = await setUp();
    await api.fail({ hang: true });
    const controller = new AbortController();
    const list = resolve("anna@x.test", { signal: controller.signal });
    await expect.poll(searches).toHaveLength(1);
    controller.abort();
    await expect(list).rejects.toMatchObject(aborted);
    const [query] = scope.queryClient.getQueryCache().findAll();
    expect(query?.state).toMatchObject({ status: "pending", fetchStatus: "idle", error: null });
    expect(told(await resolve("anna@x.test"))).toEqual(["found a1"]);
  });

  test.each(["anna@x.test", "x", ""])(
    "before it starts rejects and sends nothing (%j)",
    async (text) => {
      const { resolve, searches } = await setUp();
      await expect(resolve(text, { signal: AbortSignal.abort() })).rejects.toMatchObject(aborted);
      expect(await searches()).toEqual([]);
    },
  );

  test("from a callback tells nothing of entries that need no request either", async () => {
    const { resolve } = await setUp();
    const controller = new AbortController();
    const onProgress = vi.fn(() => controller.abort());
    const list = resolve("a; b; c; d; e; f", { signal: controller.signal, onProgress });
    await expect(list).rejects.toMatchObject(aborted);
    expect(onProgress).toHaveBeenCalledTimes(1);
  });

  test("leaves a request alone that somebody else observes", async () => {
    const { scope, resolve, outcomes, load } = await setUp({ latencyMs: 200 });
    const observer = new QueryObserver(scope.queryClient, searchQuery(scope, "anna@x.test"));
    onTestFinished(observer.subscribe(() => {}));
    const controller = new AbortController();
    const list = resolve("anna@x.test", { signal: controller.signal });
    await expect.poll(() => load.now).toBe(1);
    controller.abort();
    await expect(list).rejects.toMatchObject(aborted);
    await expect.poll(() => observer.getCurrentResult().data).toEqual([anna]);
    expect(await outcomes()).toEqual(["answered"]);
  });

  test.each(["who typed it", "another list"])("by %s costs no entry of this one", async (who) => {
    const { api, scope, resolve, searches } = await setUp();
    await api.fail({ hang: true });
    const controller = new AbortController();
    const observer = new QueryObserver(scope.queryClient, searchQuery(scope, "anna@x.test"));
    const other =
      who === "another list"
        ? resolve("anna@x.test", { signal: controller.signal }).catch(() => {})
        : undefined;
    const leave = other === undefined ? observer.subscribe(() => {}) : () => controller.abort();
    const list = resolve("anna@x.test");
    await expect.poll(searches).toHaveLength(1);
    leave();
    await other;
    expect(told(await list)).toEqual(["found a1"]);
    expect(await searches()).toHaveLength(2);
  });

  test("happens by itself when somebody else signs in", async () => {
    const identity = createIdentity();
    identity.saw("first");
    const search = vi.fn(async () => {
      identity.saw("second");
      return [anna];
    });
    const client = addGate(stubClient({ search }), createGate(), identity);
    const scope = { ...testScope(), client };
    const onResult = vi.fn();
    const list = resolvePeopleList(scope, parsePeopleList("anna@x.test; bob@x.test"), {
      concurrency: 1,
      onResult,
    });
    await expect(list).rejects.toMatchObject(aborted);
    expect(search).toHaveBeenCalledTimes(1);
    expect(onResult).not.toHaveBeenCalled();
  });
});

describe("failures", () => {
  test.each([
    [401, "unauthenticated", 12],
    [403, "forbidden", 11],
  ])("%d ends the sending, and keeps what has arrived", async (status, kind, requests) => {
    let sent = 0;
    const { resolve, searches } = await setUp({ people: team }, undefined, async (api) => {
      sent += 1;
      if (sent === 11) await api.fail({ status, times: Infinity });
    });
    const answers = told(await resolve(listOf(team), { concurrency: 1 }));
    expect(answers.slice(0, 10)).toEqual(team.slice(0, 10).map(({ id }) => `found ${id}`));
    expect(new Set(answers.slice(10))).toEqual(new Set([`failed ${kind}`]));
    expect(answers).toHaveLength(500);
    expect(await searches()).toHaveLength(requests);
  });

  test.each([
    [401, "unauthenticated", 8],
    [403, "forbidden", 4],
    [429, "rate-limited", 4],
  ])("%d from the start costs few requests for 500 entries", async (status, kind, most) => {
    const { api, resolve, searches } = await setUp({ people: team });
    await api.fail({ status, retryAfter: 3600, times: Infinity });
    const results = await resolve(listOf(team));
    expect(told(results)).toEqual(team.map(() => `failed ${kind}`));
    expect((await searches()).length).toBeLessThanOrEqual(most);
    expect((await searches()).length).toBeGreaterThan(0);
  });

  test("known answers are kept also after the sending has ended", async () => {
    const { api, scope, resolve } = await setUp();
    await scope.queryClient.fetchQuery(searchQuery(scope, "anna"));
    await api.fail({ status: 403, times: Infinity });
    expect(told(await resolve("bob@x.test; Anna Smith; x", { concurrency: 1 }))).toEqual([
      "failed forbidden",
      "found a1",
      "not-found",
    ]);
  });

  test("a short 429 is waited for", async () => {
    const { api, resolve, load } = await setUp({ people: team });
    await api.fail({ status: 429, retryAfter: 1, times: 3 });
    const list = team.slice(0, 10);
    expect(told(await resolve(listOf(list)))).toEqual(list.map(({ id }) => `found ${id}`));
    expect(load.most).toBeLessThanOrEqual(4);
  });

  test("a list that is longer than the rate limit allows at once takes its time", async () => {
    const rateLimit = { requests: 15, perMs: 1_000 };
    const { resolve, api } = await setUp({ people: team, rateLimit });
    const list = team.slice(0, 25);
    expect(told(await resolve(listOf(list)))).toEqual(list.map(({ id }) => `found ${id}`));
    const statuses = (await api.requests()).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  });

  test.each([
    [{ status: 400 }, "invalid-request"],
    [{ status: 422 }, "invalid-request"],
    [{ status: 200, body: "{}" }, "malformed-response"],
  ])("%j is that of one entry", async (failure, kind) => {
    const { api, resolve } = await setUp();
    await api.fail(failure);
    expect(told(await resolve("anna@x.test; bob@x.test", { concurrency: 1 }))).toEqual([
      `failed ${kind}`,
      "found b1",
    ]);
  });

  test("of the second search is that of the entry", async () => {
    const search = vi.fn(async (text: string) => {
      if (text === "Smith") throw new UsersApiError({ kind: "timeout", message: "" });
      return [];
    });
    const results = await resolvePeopleList(testScope({ search }), parsePeopleList("Anna Smith"));
    expect(told(results)).toEqual(["failed timeout"]);
  });

  test("of a host's client is told as an error of ours, also when it looks like an abort", async () => {
    const search = async () => {
      throw new DOMException("", "AbortError");
    };
    const results = await resolvePeopleList(testScope({ search }), parsePeopleList("Anna Smith"));
    expect(told(results)).toEqual(["failed service"]);
  });
});
