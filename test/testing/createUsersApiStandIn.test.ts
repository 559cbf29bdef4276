import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createUsersApiStandIn, makePeople } from "../../src/testing/index.js";
import { ask, idList, idsOf, searchPath } from "./ask.js";

const ME = "https://api.example.com/users/me";
const init = { headers: { Authorization: "Bearer top-secret" } };

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("fetch", () => {
  test("takes a text, a URL and a Request, and needs no this", async () => {
    const { fetch } = createUsersApiStandIn();
    for (const input of [ME, new URL(ME), new Request(ME)]) {
      expect((await fetch(input, init)).status).toBe(200);
    }
    expect((await fetch(new Request(ME, init))).status).toBe(200);
  });

  test("rejects with a TypeError for what is no URL", async () => {
    await expect(createUsersApiStandIn().fetch("https://")).rejects.toThrow(TypeError);
  });

  test("waits as long as told", async () => {
    const api = createUsersApiStandIn({ latencyMs: 500 });
    const answer = api.fetch(ME, init);
    await vi.advanceTimersByTimeAsync(499);
    expect(api.requests[0]?.outcome).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).status).toBe(200);
  });

  test("waits between the shortest and the longest time, the same row of times each run", async () => {
    const times = async () => {
      const api = createUsersApiStandIn({ latencyMs: [100, 200] });
      const row: number[] = [];
      for (let request = 0; request < 20; request++) {
        const start = Date.now();
        const answer = api.fetch(ME, init);
        await vi.runAllTimersAsync();
        await answer;
        row.push(Date.now() - start);
      }
      return row;
    };
    const row = await times();
    expect(Math.min(...row)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...row)).toBeLessThanOrEqual(200);
    expect(new Set(row).size).toBeGreaterThan(5);
    expect(await times()).toEqual(row);
  });
});

describe("abort", () => {
  test("asks nothing when the signal is aborted already", async () => {
    const api = createUsersApiStandIn();
    const answer = api.fetch(ME, { ...init, signal: AbortSignal.abort() });
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
    expect(api.requests).toEqual([]);
  });

  test("ends the wait for an answer with the platform's AbortError, and its timer", async () => {
    const api = createUsersApiStandIn({ latencyMs: 500 });
    const controller = new AbortController();
    const answer = api.fetch(ME, { ...init, signal: controller.signal });
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    const error: unknown = await answer.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toHaveProperty("name", "AbortError");
    expect(api.requests[0]?.outcome).toBe("aborted");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("hears the signal of a Request, and gives the reason of the abort", async () => {
    const api = createUsersApiStandIn({ latencyMs: 500 });
    const controller = new AbortController();
    const answer = api.fetch(new Request(ME, { ...init, signal: controller.signal }));
    controller.abort(new Error("Not needed any more."));
    await expect(answer).rejects.toThrow("Not needed any more.");
  });

  test("is heard without any latency too", async () => {
    const controller = new AbortController();
    const api = createUsersApiStandIn();
    const answer = api.fetch(ME, { ...init, signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  });

  test("after the answer changes nothing", async () => {
    const controller = new AbortController();
    const api = createUsersApiStandIn();
    const response = await api.fetch(ME, { ...init, signal: controller.signal });
    controller.abort();
    expect(await response.json()).toHaveProperty("user");
    expect(api.requests[0]?.outcome).toBe("answered");
  });
});

describe("requests", () => {
  test("tell what was asked, in order", async () => {
    vi.setSystemTime(1_700_000_000_000);
    const api = createUsersApiStandIn();
    await ask(api, searchPath("ann & bob"), { headers: { Accept: "application/json" } });
    await ask(api, "/users/a%20b");
    await ask(api, "/users/getbyidlist", idList(["x", "y"]));
    await ask(api, "/elsewhere");
    expect(api.requests).toMatchObject([
      {
        method: "GET",
        url: "https://api.example.com/users/?$search=ann%20%26%20bob",
        path: "/users/",
        operation: "search",
        search: "ann & bob",
        headers: { accept: "application/json" },
        authorized: true,
        at: 1_700_000_000_000,
        outcome: "answered",
        status: 200,
      },
      { operation: "user", id: "a b", status: 404 },
      { method: "POST", operation: "byIdList", ids: ["x", "y"], status: 200 },
      { path: "/elsewhere", status: 404 },
    ]);
    expect(api.requests[3]).not.toHaveProperty("operation");
  });

  test("are there as soon as they are sent", () => {
    const api = createUsersApiStandIn();
    void api.fetch(ME, init);
    expect(api.requests).toMatchObject([{ operation: "me", outcome: "pending" }]);
  });

  test("never hold a token", async () => {
    const api = createUsersApiStandIn();
    await api.fetch(ME, init);
    await api.fetch(ME);
    expect(JSON.stringify(api.requests)).not.toContain("top-secret");
    expect(api.requests.map(({ authorized }) => authorized)).toEqual([true, false]);
  });

  test("can be forgotten", async () => {
    const api = createUsersApiStandIn();
    await api.fetch(ME, init);
    api.requests.length = 0;
    await api.fetch(`${ME}`, init);
    expect(api.requests).toHaveLength(1);
  });
});

describe("fail", () => {
  test("makes the next answer fail, and no other", async () => {
    const api = createUsersApiStandIn();
    api.fail({});
    expect((await ask(api, "/users/me")).status).toBe(500);
    api.fail({ status: 503 });
    const answer = await ask(api, "/users/me");
    expect(answer.status).toBe(503);
    expect(answer.body).toEqual({
      error: { code: "ServiceUnavailable", message: expect.any(String) },
    });
    expect((await ask(api, "/users/me")).status).toBe(200);
  });

  test.each([
    [401, "InvalidToken"],
    [403, "InsufficientPermissions"],
    [404, "UserNotFound"],
    [422, "InvalidUsersRequest"],
    [429, "TooManyRequests"],
    [500, "UnexpectedError"],
  ])("gives a %i a body of its own", async (status, code) => {
    const api = createUsersApiStandIn();
    api.fail({ status });
    expect((await ask(api, "/users/me")).body).toMatchObject({ error: { code } });
  });

  test("sends Retry-After as it is told, and none when it is not", async () => {
    const api = createUsersApiStandIn();
    api.fail({ status: 429, retryAfter: "-2" });
    api.fail({ status: 429, retryAfter: 3 });
    api.fail({ status: 429 });
    const first = await ask(api, "/users/me");
    expect(first.headers.get("Retry-After")).toBe("-2");
    expect(first.headers.get("ITwinPlatform-RateLimited-Operation")).toBe("me");
    expect((await ask(api, "/users/me")).headers.get("Retry-After")).toBe("3");
    expect((await ask(api, "/users/me")).headers.has("Retry-After")).toBe(false);
  });

  test("sends any body with any header", async () => {
    const api = createUsersApiStandIn();
    const headers = { "content-type": "text/html" };
    api.fail({ status: 200, body: "<html>Sign in</html>", headers });
    const response = await api.fetch(ME, init);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/html");
    expect(await response.text()).toBe("<html>Sign in</html>");
  });

  test("can answer with no body", async () => {
    const api = createUsersApiStandIn();
    api.fail({ status: 200, body: "" });
    api.fail({ status: 204 });
    expect(await (await api.fetch(ME, init)).text()).toBe("");
    expect((await api.fetch(ME, init)).status).toBe(204);
  });

  test("can be for one operation, and for some requests", async () => {
    const api = createUsersApiStandIn();
    api.fail({ status: 500, match: "search", times: 2 });
    const statuses = [];
    for (const path of [searchPath("smi"), "/users/me", searchPath("smi"), searchPath("smi")]) {
      statuses.push((await ask(api, path)).status);
    }
    expect(statuses).toEqual([500, 200, 500, 200]);
  });

  test("goes by the order in which requests were sent, not answered", async () => {
    const api = createUsersApiStandIn({ latencyMs: 100 });
    api.fail({ status: 500 });
    const answers = [api.fetch(ME, init), api.fetch(ME, init)];
    await vi.runAllTimersAsync();
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses).toEqual([500, 200]);
  });

  test("rejects as fetch does without a network", async () => {
    const api = createUsersApiStandIn();
    api.fail({ network: true, times: Infinity });
    await expect(api.fetch(ME, init)).rejects.toThrow(TypeError);
    await expect(api.fetch(ME, init)).rejects.toThrow(TypeError);
    expect(api.requests.map(({ outcome }) => outcome)).toEqual(["failed", "failed"]);
    api.recover();
    expect((await api.fetch(ME, init)).status).toBe(200);
  });

  test("can leave a request hanging until it is aborted", async () => {
    const api = createUsersApiStandIn();
    api.fail({ hang: true });
    const controller = new AbortController();
    const answer = api.fetch(ME, { ...init, signal: controller.signal });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(api.requests[0]?.outcome).toBe("pending");
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  });

  test.each([199, 600, 429.5, NaN])("refuses the status %s", (status) => {
    expect(() => createUsersApiStandIn().fail({ status })).toThrow(RangeError);
  });
});

describe("rateLimit", () => {
  const rateLimit = { requests: 2, perMs: 60_000 };

  test("answers 429 with Retry-After in whole seconds, and says whose limit it is", async () => {
    const api = createUsersApiStandIn({ rateLimit });
    await ask(api, "/users/me");
    vi.advanceTimersByTime(1500);
    await ask(api, "/users/me");
    const answer = await ask(api, searchPath("smi"));
    expect(answer.status).toBe(429);
    expect(answer.body).toEqual({
      error: { code: "TooManyRequests", message: expect.any(String) },
    });
    expect(answer.headers.get("Retry-After")).toBe("59");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "itwinplatform-ratelimited-tier": expect.any(String),
      "itwinplatform-ratelimited-api": "users",
      "itwinplatform-ratelimited-operation": "search",
      "itwinplatform-ratelimited-application": expect.any(String),
    });
    vi.advanceTimersByTime(59_000);
    expect((await ask(api, searchPath("smi"))).status).toBe(200);
  });

  test("counts neither scripted failures nor requests without a token", async () => {
    const api = createUsersApiStandIn({ rateLimit });
    api.fail({ status: 500, times: 5 });
    for (let request = 0; request < 5; request++) await ask(api, "/users/me");
    for (let request = 0; request < 5; request++) await api.fetch(ME);
    expect((await ask(api, "/users/me")).status).toBe(200);
  });

  test("never asks to wait for nothing", async () => {
    const api = createUsersApiStandIn({ rateLimit: { requests: 0, perMs: 20 } });
    expect((await ask(api, "/users/me")).headers.get("Retry-After")).toBe("1");
  });
});

describe("configure", () => {
  test("changes what is named and leaves the rest", async () => {
    const api = createUsersApiStandIn({ people: 10, me: { id: "me" } });
    api.configure({ rateLimit: { requests: 0, perMs: 1000 } });
    expect((await ask(api, "/users/me")).status).toBe(429);
    api.configure({ rateLimit: null });
    expect((await ask(api, "/users/me")).body).toMatchObject({ user: { id: "me" } });
    expect(idsOf(await ask(api, searchPath("smith")))).toHaveLength(5);
    api.configure({ people: [] });
    expect(idsOf(await ask(api, searchPath("smith")))).toEqual([]);
    api.configure({ people: 20_000, me: { id: "you" }, groups: 3 });
    expect(idsOf(await ask(api, searchPath("northgate")))).toHaveLength(1000);
    expect((await ask(api, "/users/me")).body).toMatchObject({ user: { id: "you" } });
    const { body } = await ask(api, "/users/groups?$search=struct");
    expect((body as { groups: unknown[] }).groups).toHaveLength(3);
  });

  test("changes the latency from the next request on", async () => {
    const api = createUsersApiStandIn({ latencyMs: 1000 });
    const slow = api.fetch(ME, init);
    api.configure({ latencyMs: 0 });
    expect((await api.fetch(ME, init)).status).toBe(200);
    expect(api.requests[0]?.outcome).toBe("pending");
    await vi.advanceTimersByTimeAsync(1000);
    expect((await slow).status).toBe(200);
  });
});

test("people of one stand-in are its own", async () => {
  const people = makePeople(3);
  const one = createUsersApiStandIn({ people });
  const other = createUsersApiStandIn({ people: 1 });
  const ids = people.map(({ id }) => id);
  expect(idsOf(await ask(one, "/users/getbyidlist", idList(ids)))).toEqual(ids);
  expect(idsOf(await ask(other, "/users/getbyidlist", idList(ids)))).toEqual(ids.slice(0, 1));
});
