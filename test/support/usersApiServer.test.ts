import { afterEach, describe, expect, test, vi } from "vitest";
import { createUsersApiStandIn } from "../../src/testing/index.js";
import type { CorsOptions } from "./cors.js";
import { startUsersApiServer, type UsersApiServer } from "./usersApiServer.js";

const init = { headers: { Authorization: "Bearer top-secret" } };
const servers: UsersApiServer[] = [];

async function start(cors?: CorsOptions) {
  const api = createUsersApiStandIn();
  const server = await startUsersApiServer({ api, ...(cors && { cors }) });
  servers.push(server);
  return { api, ...server };
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map(({ close }) => close()));
});

describe("answers over HTTP", () => {
  test("come from the stand-in", async () => {
    const { url } = await start();
    const response = await fetch(`${url}/?$search=${encodeURIComponent("anna smith")}`, init);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(await response.json()).toMatchObject({ users: { length: 5 } });
    expect((await fetch(`${url}/me`)).status).toBe(401);
    const body = JSON.stringify(["nobody"]);
    const byIdList = await fetch(`${url}/getbyidlist`, { ...init, method: "POST", body });
    expect(await byIdList.json()).toEqual({ users: [] });
  });

  test("carry names of every script whole", async () => {
    const { api, url } = await start();
    const people = [{ id: "1", givenName: "𠮷安", surname: "İŠ😀\u202E" }];
    api.configure({ people });
    const body = JSON.stringify(["1"]);
    const response = await fetch(`${url}/getbyidlist`, { ...init, method: "POST", body });
    expect(await response.json()).toMatchObject({ users: people });
  });

  test("are recorded, without the token", async () => {
    const { api, url, requests } = await start();
    await fetch(`${url}?$search=smi`, init);
    const seen = [{ operation: "search", search: "smi", authorized: true, outcome: "answered" }];
    await vi.waitFor(() => expect(requests).toMatchObject(seen));
    expect(api.requests).toMatchObject(seen);
    expect(JSON.stringify([requests, api.requests])).not.toContain("top-secret");
  });
});

describe("CORS", () => {
  test("a preflight is answered, not recorded, and allows what the Users API needs", async () => {
    const { url, requests } = await start();
    const response = await fetch(`${url}/me`, { method: "OPTIONS" });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Headers")).toContain("Authorization");
    expect(requests).toEqual([]);
  });

  test("lets pages read Retry-After, or not", async () => {
    const open = await start();
    const shut = await start({ exposeRetryAfter: false });
    const exposed = async (url: string) =>
      (await fetch(`${url}/me`, init)).headers.get("Access-Control-Expose-Headers");
    expect(await exposed(open.url)).toBe("Retry-After");
    expect(await exposed(shut.url)).toBeNull();
  });

  test("can leave its headers off a 429, and off nothing else", async () => {
    const { api, url } = await start({ onRateLimited: false });
    api.fail({ status: 429 });
    const names = async () => [...(await fetch(`${url}/me`, init)).headers.keys()].join();
    expect(await names()).not.toContain("access-control");
    expect(await names()).toContain("access-control-allow-origin");
  });
});

describe("what goes wrong on the wire", () => {
  test("a connection is reset before any header", async () => {
    const { api, url, requests } = await start();
    api.fail({ network: true });
    await expect(fetch(`${url}/me`, init)).rejects.toThrow("fetch failed");
    expect(requests).toMatchObject([{ outcome: "failed" }]);
  });

  test("a body ends before its time", async () => {
    const { url, fault, requests } = await start();
    fault({ truncate: true });
    const response = await fetch(`${url}/me`, init);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
    await vi.waitFor(() => expect(requests).toMatchObject([{ status: 200, outcome: "failed" }]));
  });

  test("a body stops half way, until the client gives up", async () => {
    const { url, fault, requests } = await start();
    fault({ stall: true });
    const controller = new AbortController();
    const response = await fetch(`${url}/me`, { ...init, signal: controller.signal });
    const body = response.text();
    expect(requests).toMatchObject([{ status: 200, outcome: "pending" }]);
    controller.abort();
    await expect(body).rejects.toMatchObject({ name: "AbortError" });
    await vi.waitFor(() => expect(requests).toMatchObject([{ outcome: "aborted" }]));
  });

  test("a body comes in pieces", async () => {
    const { url, fault, requests } = await start();
    fault({ dripMs: 5 });
    const response = await fetch(`${url}/me`, init);
    const pieces: Uint8Array[] = [];
    for await (const piece of response.body ?? []) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(2);
    expect(JSON.parse(Buffer.concat(pieces).toString())).toHaveProperty("user");
    await vi.waitFor(() => expect(requests).toMatchObject([{ outcome: "answered" }]));
  });

  test("a request is sent elsewhere, and the stand-in never asked", async () => {
    const [from, to] = [await start(), await start()];
    from.fault({ redirectTo: `${to.url}/me`, match: "user" });
    const response = await fetch(`${from.url}/abc`, init);
    expect(response.url).toBe(`${to.url}/me`);
    expect(from.api.requests).toEqual([]);
    expect(from.requests).toMatchObject([{ status: 307 }]);
    expect(to.requests).toMatchObject([{ operation: "me" }]);
  });
});

describe("a client that hangs up", () => {
  test("while it waits for the answer is recorded, and the stand-in hears of it", async () => {
    const { api, url, requests } = await start();
    api.fail({ hang: true });
    const controller = new AbortController();
    const answer = fetch(`${url}/me`, { ...init, signal: controller.signal });
    const error = answer.catch((reason: unknown) => reason);
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    controller.abort();
    expect(await error).toHaveProperty("name", "AbortError");
    await vi.waitFor(() => expect(requests).toMatchObject([{ outcome: "aborted" }]));
    expect(api.requests).toMatchObject([{ outcome: "aborted" }]);
  });

  test("while the server closes keeps nothing open", async () => {
    const { api, url, requests, close } = await start();
    servers.length = 0;
    api.fail({ hang: true });
    const error = fetch(`${url}/me`, init).catch((reason: unknown) => reason);
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    await close();
    expect(await error).toBeInstanceOf(TypeError);
  });
});
