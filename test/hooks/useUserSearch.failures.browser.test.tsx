import { act } from "@testing-library/react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import type { User } from "../../src/client/User.js";
import { UsersApiError } from "../../src/client/UsersApiError.js";
import { stubClient } from "../support/stubClient.js";
import { anna, bob, openUsers, withoutBackoff, zoe } from "./openUsers.js";
import { setPageState } from "./setPageState.js";
import { searchHook } from "./searchHook.js";

const everybody = [anna, bob, zoe];

function rateLimited(retryAfterMs?: number): UsersApiError {
  return new UsersApiError({ kind: "rate-limited", message: "Slow down.", retryAfterMs });
}

describe("asked to wait", () => {
  test("it says until when, and goes on by itself", async () => {
    withoutBackoff();
    const { api, client, statuses } = await openUsers();
    const { result, type, shows, hasShown } = searchHook(client, "anna");
    await shows({ status: "success" });
    await api.fail({ status: 429, retryAfter: "1" });
    const before = Date.now();
    type("smi");
    const { retryAt, error, willRetry, users } = await hasShown({ status: "rate-limited" });
    expect(retryAt).toBeGreaterThanOrEqual(before + 1000);
    expect(retryAt).toBeLessThanOrEqual(Date.now() + 1000);
    expect(error).toMatchObject({ kind: "rate-limited", status: 429, retryAfterMs: 1000 });
    expect({ willRetry, users }).toEqual({ willRetry: true, users: [anna] });
    result.current.retry();
    await shows({ status: "success", users: everybody, error: null, retryAt: null });
    expect(result.current.willRetry).toBe(false);
    expect(await statuses()).toEqual([200, 429, 200]);
  });

  test("three times, it waits for a person: retry then sends one request, however often it is called", async () => {
    withoutBackoff();
    const { api, client, statuses } = await openUsers();
    await api.fail({ status: 429, times: 3 });
    const { result, shows } = searchHook(client, "smi");
    await shows({ status: "rate-limited", willRetry: false });
    expect(result.current.retryAt).toBeLessThanOrEqual(Date.now());
    expect(await statuses()).toEqual([429, 429, 429]);
    result.current.retry();
    result.current.retry();
    await shows({ status: "success", users: everybody });
    result.current.retry();
    expect(await statuses()).toEqual([429, 429, 429, 200]);
  });

  test("for long, it says until when, and sends nothing, whatever is typed or pressed", async () => {
    const { api, client, statuses } = await openUsers();
    await api.fail({ status: 429, retryAfter: "3600" });
    const before = Date.now();
    const { result, type, shows } = searchHook(client, "smi");
    await shows({ status: "rate-limited", willRetry: false });
    const { retryAt } = result.current;
    expect(retryAt).toBeGreaterThanOrEqual(before + 3_600_000);
    expect(retryAt).toBeLessThanOrEqual(Date.now() + 3_602_000);
    result.current.retry();
    type("smith");
    await shows({ status: "rate-limited", willRetry: false });
    expect(Math.abs((result.current.retryAt ?? 0) - (retryAt ?? 0))).toBeLessThan(2000);
    expect(await statuses()).toEqual([429]);
  });

  test.each([3_600_000, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    "for %i ms, it starts no timer",
    async (retryAfterMs) => {
      vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
      onTestFinished(() => void vi.restoreAllMocks().useRealTimers());
      const search = vi.fn(() => Promise.reject(rateLimited(retryAfterMs)));
      const { result } = searchHook(stubClient({ search }), "smi");
      await act(() => vi.advanceTimersByTimeAsync(100));
      expect(result.current.status).toBe("rate-limited");
      const setTimer = vi.spyOn(globalThis, "setTimeout");
      await act(() => vi.advanceTimersByTimeAsync(600_000));
      expect(setTimer).not.toHaveBeenCalled();
      expect(search).toHaveBeenCalledTimes(1);
    },
  );
});

describe("a failure", () => {
  test.each([500, 502, 503, 504])(
    "of the service (%i) is tried three times, then waits for retry",
    async (status) => {
      withoutBackoff();
      const { api, client, statuses } = await openUsers();
      await api.fail({ status, times: 3 });
      const { result, shows } = searchHook(client, "smi");
      await shows({ status: "error", retryAt: null, willRetry: false, users: [] });
      expect(result.current.error).toMatchObject({ kind: "service", status });
      expect(await statuses()).toEqual([status, status, status]);
      result.current.retry();
      result.current.retry();
      await shows({ status: "success", error: null });
      expect(await statuses()).toEqual([status, status, status, 200]);
    },
  );

  test.each([
    [400, "invalid-request"],
    [403, "forbidden"],
    [404, "not-found"],
    [409, "invalid-request"],
    [422, "invalid-request"],
  ] as const)("with status %i is not repeated", async (status, kind) => {
    const { api, client, statuses } = await openUsers();
    await api.fail({ status });
    const { result, type, shows } = searchHook(client, "smi");
    await shows({ status: "error" });
    expect(result.current.error).toMatchObject({ kind, status });
    type("smi ");
    type("anna");
    await shows({ status: "success" });
    expect(await statuses()).toEqual([status, 200]);
  });

  test("with status 401 asks for a fresh token once, and that may help", async () => {
    const { api, client, statuses, getAccessToken } = await openUsers();
    await api.fail({ status: 401 });
    const { shows, seen } = searchHook(client, "smi");
    await shows({ status: "success" });
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set(["loading", "success"]));
    expect(await statuses()).toEqual([401, 200]);
    expect(getAccessToken).toHaveBeenCalledTimes(2);
  });

  test("with status 401 twice is over", async () => {
    const { api, client, statuses, getAccessToken } = await openUsers();
    await api.fail({ status: 401, times: 2 });
    const { result, shows } = searchHook(client, "smi");
    await shows({ status: "error" });
    expect(result.current.error).toMatchObject({ kind: "unauthenticated", status: 401 });
    expect(await statuses()).toEqual([401, 401]);
    expect(getAccessToken).toHaveBeenCalledTimes(2);
  });

  test("of the connection is loading until the third, and nobody's word to wait", async () => {
    withoutBackoff();
    const { api, client, outcomes } = await openUsers();
    await api.fail({ network: true, times: 3 });
    const { result, shows, seen } = searchHook(client, "smi");
    await shows({ status: "error" });
    expect(result.current.error).toMatchObject({ kind: "network" });
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set(["loading", "error"]));
    expect(await outcomes()).toEqual(["failed", "failed", "failed"]);
    result.current.retry();
    await shows({ status: "success" });
  });

  test.each([
    ["is no JSON", { status: 200, body: "<html>Welcome to the café</html>" }],
    ["is empty", { status: 200, body: "" }],
    ["holds no list", { status: 200, body: '{"users":null}' }],
    ["is a bare list", { status: 200, body: "[]" }],
    ["is null", { status: 200, body: "null" }],
  ])("because the answer %s is not repeated", async (_, failure) => {
    const { api, client, statuses } = await openUsers();
    await api.fail(failure);
    const { result, shows } = searchHook(client, "smi");
    await shows({ status: "error" });
    expect(result.current.error).toMatchObject({ kind: "malformed-response" });
    expect(await statuses()).toHaveLength(1);
  });

  test("because the answer breaks off is not repeated", async () => {
    const { api, client, statuses } = await openUsers();
    await api.fault({ truncate: true });
    const { result, shows } = searchHook(client, "smi");
    await shows({ status: "error" });
    expect(result.current.error).toMatchObject({ kind: "malformed-response" });
    expect(await statuses()).toEqual([200]);
  });

  test("because the answer takes too long is not repeated", async () => {
    const { api, outcomes } = await openUsers();
    const client = createUsersClient({
      baseUrl: api.baseUrl,
      getAccessToken: () => "token",
      timeoutMs: 100,
    });
    await api.fail({ hang: true });
    const { result, shows } = searchHook(client, "smi");
    await shows({ status: "error" });
    expect(result.current.error).toMatchObject({ kind: "timeout" });
    await expect.poll(outcomes).toEqual(["aborted"]);
  });

  test("for one text never shows for another, not for one render", async () => {
    const { api, client } = await openUsers();
    await api.fail({ status: 403 });
    const { type, shows, seen } = searchHook(client, "smi");
    await shows({ status: "error" });
    seen.length = 0;
    type("anna");
    await shows({ status: "success" });
    type("smi");
    await shows({ status: "success" });
    expect(seen.filter(({ error }) => error !== null)).toEqual([]);
  });

  test("to ask for a known answer anew keeps it, and retry sends one request", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { api, client, statuses } = await openUsers();
    const { result, type, shows, seen } = searchHook(client, "smi");
    await shows({ status: "success" });
    type("");
    vi.setSystemTime(Date.now() + 6 * 60_000);
    await api.fail({ status: 403 });
    seen.length = 0;
    type("smi");
    await shows({ status: "error", users: everybody });
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set(["success", "error"]));
    await api.configure({ latencyMs: 200 });
    result.current.retry();
    await expect.poll(statuses).toHaveLength(3);
    result.current.retry();
    await shows({ status: "success", error: null });
    expect(await statuses()).toEqual([200, 403, 200]);
  });

  test("that comes after a newer answer never shows, not for one render", async () => {
    const failures = new Map<string, (error: unknown) => void>();
    const search = (text: string) =>
      new Promise<User[]>((resolve, reject) => {
        failures.set(text, reject);
        if (text === "anna") resolve([anna]);
      });
    const { type, shows, seen } = searchHook(stubClient({ search }), "smi");
    await expect.poll(() => failures.has("smi")).toBe(true);
    type("anna");
    await shows({ status: "success" });
    failures.get("smi")?.(new UsersApiError({ kind: "forbidden", message: "No." }));
    type("zoé");
    await expect.poll(() => failures.has("zoé")).toBe(true);
    expect(seen.filter(({ error }) => error !== null)).toEqual([]);
    expect(seen.at(-1)).toMatchObject({ status: "loading", users: [anna] });
  });
});

describe("a page", () => {
  test("that is offline says so, sends nothing, and sends one request on return", async () => {
    setPageState("offline");
    const { client, searches } = await openUsers();
    const { result, type, shows } = searchHook(client, "smi");
    await shows({ status: "error", retryAt: null });
    expect(result.current.error).toMatchObject({ kind: "network", code: "Offline" });
    type("smith");
    await shows({ status: "error" });
    result.current.retry();
    expect(await searches()).toEqual([]);
    setPageState("active");
    await shows({ status: "success", users: [anna, bob] });
    expect(await searches()).toEqual(["smith"]);
  });

  test("that is hidden goes on loading, sends nothing, and sends one request on return", async () => {
    setPageState("hidden");
    const { client, searches } = await openUsers();
    const { type, shows, seen } = searchHook(client, "smi");
    type("smith");
    await act(async () => {});
    expect(await searches()).toEqual([]);
    setPageState("active");
    await shows({ status: "success" });
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set(["loading", "success"]));
    expect(await searches()).toEqual(["smith"]);
  });

  test("that comes back asks for nothing that it knows", async () => {
    const { client, searches } = await openUsers();
    const { type, shows } = searchHook(client, "smi");
    await shows({ status: "success" });
    for (const state of ["hidden", "active", "offline", "active"] as const) setPageState(state);
    type("smith");
    await shows({ users: [anna, bob] });
    expect(await searches()).toEqual(["smi", "smith"]);
  });
});

describe("a client of the host's own", () => {
  test.each([
    ["rejects with any error", () => Promise.reject(new Error("top-secret"))],
    [
      "throws",
      () => {
        throw new Error("top-secret");
      },
    ],
  ])("that %s is asked once, and what it said stays off the page", async (_, fail) => {
    const search = vi.fn(fail);
    const { result, type, shows } = searchHook(stubClient({ search }), "smi");
    await shows({ status: "error" });
    const { error } = result.current;
    expect(error).toMatchObject({ kind: "service" });
    expect(error?.message).not.toContain("top-secret");
    type("smi");
    expect(result.current.error).toBe(error);
    expect(search).toHaveBeenCalledTimes(1);
    result.current.retry();
    await expect.poll(() => search.mock.calls.length).toBe(2);
  });

  test("that is asked to wait goes on by itself", async () => {
    withoutBackoff();
    const search = vi.fn<() => Promise<User[]>>(async () => [anna]);
    search.mockRejectedValueOnce(rateLimited(200));
    const { shows, hasShown } = searchHook(stubClient({ search }), "smi");
    await hasShown({ status: "rate-limited", willRetry: true });
    await shows({ status: "success" });
    expect(search).toHaveBeenCalledTimes(2);
  });

  test("that is asked to wait for ever is asked three times", async () => {
    withoutBackoff();
    const search = vi.fn(() => Promise.reject(rateLimited()));
    const { shows } = searchHook(stubClient({ search }), "smi");
    await shows({ status: "rate-limited", willRetry: false });
    expect(search).toHaveBeenCalledTimes(3);
  });
});
