import { expect, onTestFinished, test, vi } from "vitest";
import { openRemoteApi, type RemoteApiOptions } from "./remoteApi.js";

const init = { headers: { Authorization: "Bearer top-secret" } };

async function open(options?: RemoteApiOptions) {
  const api = await openRemoteApi(options);
  onTestFinished(api.close);
  return api;
}

test("each test has a stand-in of its own", async () => {
  const [empty, full] = [await open({ people: [] }), await open()];
  const count = async (baseUrl: string) => {
    const response = await fetch(`${baseUrl}?$search=anna%20smith`, init);
    return ((await response.json()) as { users: unknown[] }).users.length;
  };
  expect(await count(empty.baseUrl)).toBe(0);
  expect(await count(full.baseUrl)).toBe(5);
  expect(await empty.requests()).toHaveLength(1);
});

test("tells what came over the wire, without the token", async () => {
  const api = await open();
  await fetch(`${api.baseUrl}/me`, init);
  await vi.waitFor(async () =>
    expect(await api.requests()).toMatchObject([
      { operation: "me", authorized: true, status: 200, outcome: "answered" },
    ]),
  );
  expect(JSON.stringify(await api.requests())).not.toContain("top-secret");
});

test("tells when a client hung up", async () => {
  const api = await open({ latencyMs: 60_000 });
  const controller = new AbortController();
  const answer = fetch(`${api.baseUrl}/me`, { ...init, signal: controller.signal });
  const error = answer.catch((reason: unknown) => reason);
  await vi.waitFor(async () =>
    expect(await api.requests()).toMatchObject([{ outcome: "pending" }]),
  );
  controller.abort();
  expect(await error).toHaveProperty("name", "AbortError");
  await vi.waitFor(async () =>
    expect(await api.requests()).toMatchObject([{ outcome: "aborted" }]),
  );
});

test("fails for ever, until recovered", async () => {
  const api = await open();
  await api.fail({ status: 503, times: Infinity });
  await api.fault({ truncate: true, match: "search", times: Infinity });
  const status = async () => (await fetch(`${api.baseUrl}/me`, init)).status;
  expect([await status(), await status(), await status()]).toEqual([503, 503, 503]);
  await api.recover();
  expect(await status()).toBe(200);
  const search = await fetch(`${api.baseUrl}?$search=smi`, init);
  expect(await search.json()).toHaveProperty("users");
});

test("keeps a name that says Infinity as it is", async () => {
  const user = { id: "1", surname: "Infinity" };
  const api = await open({ people: [user] });
  const response = await fetch(`${api.baseUrl}/1`, init);
  expect(await response.json()).toMatchObject({ user });
});

test("says why an instruction is refused", async () => {
  const api = await open();
  await expect(api.fail({ status: 99 })).rejects.toThrow("must be from 200 to 599");
});

test("changes CORS and the stand-in as it runs", async () => {
  const api = await open({ cors: { exposeRetryAfter: false } });
  await api.configure({ rateLimit: { requests: 0, perMs: 60_000 } });
  const response = await fetch(`${api.baseUrl}/me`, init);
  expect(response.status).toBe(429);
  expect(response.headers.has("Access-Control-Expose-Headers")).toBe(false);
});
