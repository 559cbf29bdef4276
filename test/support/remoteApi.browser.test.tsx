import { expect, onTestFinished, test, vi } from "vitest";
import { knownSearches } from "../../src/testing/index.js";
import { openRemoteApi, type RemoteApiOptions } from "./remoteApi.js";

const init = { headers: { Authorization: "Bearer token", Accept: "application/json" } };

async function open(options?: RemoteApiOptions) {
  const api = await openRemoteApi(options);
  onTestFinished(api.close);
  return { ...api, me: `${api.baseUrl}/me` };
}

test("a page of another origin gets answers", async () => {
  const api = await open();
  expect(new URL(api.baseUrl).origin).not.toBe(location.origin);
  const response = await fetch(`${api.baseUrl}/?$search=smi`, init);
  expect(((await response.json()) as { users: unknown[] }).users).toHaveLength(
    knownSearches.some.matches,
  );
  expect(await api.requests()).toMatchObject([{ operation: "search", search: "smi" }]);
});

test("a page reads Retry-After only where it is exposed", async () => {
  const retryAfter = async (exposeRetryAfter: boolean) => {
    const api = await open({ cors: { exposeRetryAfter } });
    await api.fail({ status: 429, retryAfter: "7" });
    return (await fetch(api.me, init)).headers.get("Retry-After");
  };
  expect(await retryAfter(true)).toBe("7");
  expect(await retryAfter(false)).toBeNull();
});

test("a 429 without CORS headers is a network error to a page", async () => {
  const api = await open({ cors: { onRateLimited: false } });
  await api.fail({ status: 429 });
  await expect(fetch(api.me, init)).rejects.toThrow(TypeError);
  expect(await api.requests()).toMatchObject([{ status: 429 }]);
});

test("a broken connection is seen once, and not repeated by the browser", async () => {
  const api = await open();
  expect((await fetch(api.me, init)).status).toBe(200);
  await api.fail({ network: true });
  await expect(fetch(api.me, init)).rejects.toThrow(TypeError);
  expect(await api.requests()).toMatchObject([{ outcome: "answered" }, { outcome: "failed" }]);
});

test("a truncated body is an error to a page", async () => {
  const api = await open();
  await api.fault({ truncate: true });
  const response = await fetch(api.me, init);
  await expect(response.json()).rejects.toThrow(TypeError);
});

test("a page that aborts is seen to hang up", async () => {
  const api = await open();
  await api.fail({ hang: true });
  const controller = new AbortController();
  const answer = fetch(api.me, { ...init, signal: controller.signal });
  const error = answer.catch((reason: unknown) => reason);
  await vi.waitFor(async () => expect(await api.requests()).toHaveLength(1));
  controller.abort();
  expect(await error).toHaveProperty("name", "AbortError");
  await vi.waitFor(async () =>
    expect(await api.requests()).toMatchObject([{ outcome: "aborted" }]),
  );
});
