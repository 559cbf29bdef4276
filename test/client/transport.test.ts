import { createServer } from "node:net";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  clientFor,
  neverReply,
  reply,
  replyJson,
  replyStalled,
  replyTruncated,
  resetConnection,
  startRawServer,
  TOKEN,
} from "../support/rawServer.js";

const users = { users: [{ id: "1" }] };

// No back-off: what is repeated is repeated at once.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

describe("status", () => {
  const details = [{ code: "InvalidValue", message: "Too short.", target: "$search" }];
  const body = JSON.stringify({ error: { code: "SomeCode", message: "Server text.", details } });

  test.each([
    [400, "invalid-request", 1],
    [401, "unauthenticated", 2],
    [402, "invalid-request", 1],
    [403, "forbidden", 1],
    [404, "not-found", 1],
    [405, "invalid-request", 1],
    [408, "invalid-request", 1],
    [409, "invalid-request", 1],
    [413, "invalid-request", 1],
    [415, "invalid-request", 1],
    [418, "invalid-request", 1],
    [422, "invalid-request", 1],
    [429, "rate-limited", 3],
    [500, "service", 3],
    [501, "service", 3],
    [502, "service", 3],
    [503, "service", 3],
    [504, "service", 3],
    [599, "service", 3],
    [300, "malformed-response", 1],
    [304, "malformed-response", 1],
  ])("%d is %s, and is sent %d times", async (status, kind, times) => {
    const hasBody = status !== 304;
    const server = await startRawServer(reply(status, hasBody ? body : ""));
    const error: unknown = await clientFor(server)
      .search("smi")
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ name: "UsersApiError", kind, status });
    expect(error).toMatchObject(hasBody ? { code: "SomeCode", details } : {});
    expect(String(error)).not.toContain("Server text");
    expect(server.requests.length).toBe(times);
  });

  test.each([400, 404, 500])("%d counts though its body breaks off", async (status) => {
    const server = await startRawServer(replyTruncated(status, body));
    await expect(clientFor(server).getMe()).rejects.toMatchObject({ status });
  });

  test("a wait of over 60 s is told at once", async () => {
    const server = await startRawServer(reply(429, "", { "Retry-After": "3600" }));
    const client = clientFor(server);
    await expect(client.getMe()).rejects.toMatchObject({
      kind: "rate-limited",
      retryAfterMs: 3_600_000,
    });
    const later: unknown = await client.search("smi").catch((e: unknown) => e);
    expect(later).toMatchObject({ kind: "rate-limited", status: 429 });
    expect((later as { retryAfterMs: number }).retryAfterMs).toBeLessThanOrEqual(3_600_000);
    expect(server.requests.length).toBe(1);
  });

  test("a failure that passes is not seen", async () => {
    const server = await startRawServer(reply(502, "<html>"), resetConnection, replyJson(users));
    await expect(clientFor(server).search("smi")).resolves.toEqual(users.users);
    expect(server.requests.length).toBe(3);
  });
});

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])(
    "with %d to another origin is not followed",
    async (status) => {
      const other = await startRawServer(replyJson(users));
      const server = await startRawServer(
        reply(status, "", { Location: `${other.baseUrl}/?$search=smi` }),
      );
      const client = clientFor(server);
      await expect(client.search("smi")).rejects.toMatchObject({ kind: "network" });
      await expect(client.getUsersByIds(["1"])).rejects.toMatchObject({ kind: "network" });
      expect(other.requests).toEqual([]);
    },
  );

  test("within the origin is not followed", async () => {
    const server = await startRawServer(reply(302, "", { Location: "/elsewhere" }));
    await expect(clientFor(server).getMe()).rejects.toMatchObject({ kind: "network" });
    expect(new Set(server.requests.map(({ url }) => url))).toEqual(new Set(["/users/me"]));
  });
});

describe("no answer", () => {
  test("because the connection breaks is a network error after three attempts", async () => {
    const server = await startRawServer(resetConnection);
    const error: unknown = await clientFor(server)
      .getMe()
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ name: "UsersApiError", kind: "network" });
    expect(error).not.toHaveProperty("status");
    expect(error).not.toHaveProperty("cause");
    expect(server.requests.length).toBe(3);
  });

  test("because nobody listens is a network error", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const address = closed.address();
    await new Promise((resolve) => closed.close(resolve));
    const port = typeof address === "object" ? address?.port : undefined;
    const baseUrl = `http://127.0.0.1:${port}/users`;
    const client = clientFor({ origin: "", baseUrl, requests: [] });
    await expect(client.getMe()).rejects.toMatchObject({ kind: "network" });
  });

  test.each([
    ["in time", neverReply],
    ["whole in time", replyStalled('{"users":')],
  ])("%s is a timeout that is not repeated", async (_, answer) => {
    const server = await startRawServer(answer);
    const client = clientFor(server, { timeoutMs: 1_000 });
    await expect(client.getMe()).rejects.toMatchObject({
      name: "UsersApiError",
      kind: "timeout",
      message: expect.stringContaining("1000 ms"),
    });
    await vi.waitFor(() => expect(server.requests[0]?.isHungUp).toBe(true));
    expect(server.requests.length).toBe(1);
  });

  test("of a host's own fetch may be any rejection", async () => {
    const server = await startRawServer();
    for (const thrown of [undefined, "text", new Error(`Bearer ${TOKEN}`)]) {
      const client = clientFor(server, { fetch: () => Promise.reject(thrown) });
      const error: unknown = await client.getMe().catch((e: unknown) => e);
      expect(error).toMatchObject({ kind: "network" });
      expect((error as Error).stack).not.toContain(TOKEN);
    }
  });
});

describe("an abort", () => {
  const options = () => {
    const controller = new AbortController();
    return { controller, signal: controller.signal };
  };

  test("before the request sends nothing", async () => {
    const server = await startRawServer(replyJson(users));
    const outcome = clientFor(server).search("smi", { signal: AbortSignal.abort() });
    await expect(outcome).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests).toEqual([]);
  });

  test("while the host is asked for a token sends nothing, though its fetch does not listen", async () => {
    const { controller, signal } = options();
    const server = await startRawServer(replyJson(users));
    const client = clientFor(server, {
      getAccessToken: async () => {
        controller.abort();
        return TOKEN;
      },
      fetch: (input, init) => fetch(input, { ...init, signal: null }),
    });
    await expect(client.getMe({ signal })).rejects.toMatchObject({ name: "AbortError" });
    await client.search("smi");
    expect(server.requests.map(({ url }) => url)).toEqual(["/users/?$search=smi"]);
  });

  test("before the headers ends the request", async () => {
    const { controller, signal } = options();
    const server = await startRawServer(() => controller.abort());
    const outcome = clientFor(server).search("smi", { signal });
    await expect(outcome).rejects.toMatchObject({ name: "AbortError" });
    await vi.waitFor(() => expect(server.requests[0]?.isHungUp).toBe(true));
    expect(server.requests.length).toBe(1);
  });

  test("in the middle of the body ends the request", async () => {
    const { controller, signal } = options();
    const server = await startRawServer(replyStalled('{"users":'));
    const client = clientFor(server, {
      fetch: async (...args) => {
        const response = await fetch(...args);
        setTimeout(() => controller.abort(new Error("the host's reason")), 0);
        return response;
      },
    });
    const error: unknown = await client.search("smi", { signal }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: "AbortError" });
    await vi.waitFor(() => expect(server.requests[0]?.isHungUp).toBe(true));
    expect(server.requests.length).toBe(1);
  });

  test("in the middle of the body of a 401 asks for no other token", async () => {
    const { controller, signal } = options();
    const server = await startRawServer((response) => {
      response.writeHead(401, { "Content-Length": 10 }).write("{");
    }, replyJson(users));
    const getAccessToken = vi.fn(() => TOKEN);
    const client = clientFor(server, {
      getAccessToken,
      fetch: async (...args) => {
        const response = await fetch(...args);
        setTimeout(() => controller.abort(), 0);
        return response;
      },
    });
    const outcome = client.getMe({ signal });
    await expect(outcome).rejects.toMatchObject({ name: "AbortError" });
    await client.search("smi");
    expect(getAccessToken).toHaveBeenCalledTimes(2);
    expect(server.requests.length).toBe(2);
  });

  test("of one request leaves the others alone", async () => {
    const { controller, signal } = options();
    const server = await startRawServer(() => controller.abort(), replyJson(users));
    const client = clientFor(server);
    const aborted = client.search("smi", { signal });
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    await expect(client.search("smith")).resolves.toEqual(users.users);
  });
});

test("what is handed to fetch lets no browser keep, follow or tell anything", async () => {
  const server = await startRawServer(replyJson(users));
  const seen: RequestInit[] = [];
  const client = clientFor(server, {
    fetch: (input, init) => {
      seen.push(init ?? {});
      return fetch(input, init);
    },
  });
  await client.search("smi");
  expect(seen).toMatchObject([
    {
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    },
  ]);
});

test("no timer is left when a request has ended, well or not", async () => {
  const server = await startRawServer(replyJson(users), reply(404), neverReply);
  const client = clientFor(server);
  const controller = new AbortController();
  const set = vi.spyOn(globalThis, "setTimeout");
  const cleared = vi.spyOn(globalThis, "clearTimeout");
  await client.search("smi");
  await client.getMe().catch(() => {});
  const hanging = client.getMe({ signal: controller.signal });
  await vi.waitFor(() => expect(server.requests.length).toBe(3));
  controller.abort();
  await expect(hanging).rejects.toMatchObject({ name: "AbortError" });
  const ours = set.mock.results.filter((_, n) => set.mock.calls[n]?.[1] === 30_000);
  expect(ours.length).toBe(3);
  for (const { value } of ours) expect(cleared).toHaveBeenCalledWith(value);
});
