import { describe, expect, test, vi } from "vitest";
import type { UsersApiError } from "../../src/client/UsersApiError.js";
import {
  clientFor,
  neverReply,
  type RawAnswer,
  reply,
  replyJson,
  startRawServer,
} from "../support/rawServer.js";

const users = { users: [{ id: "1" }] };

/** Answers only who brings this token. */
function replyToToken(token: string): RawAnswer {
  return (response, request) => {
    const isGood = request.headers.authorization === `Bearer ${token}`;
    (isGood ? replyJson(users) : reply(401))(response, request);
  };
}

/** Gives one token after the other; the last again and again. */
function tokensInTurn(...tokens: string[]) {
  let asked = 0;
  return vi.fn(async () => tokens[Math.min(asked++, tokens.length - 1)] ?? "");
}

function textOf(error: UsersApiError): string {
  return `${error.stack} ${JSON.stringify(error)} ${JSON.stringify(error.details)}`;
}

describe("getAccessToken", () => {
  test.each([
    ["gives a bare token", () => "abc"],
    ["gives a token with its scheme", () => "Bearer abc"],
    ["gives a token with its scheme in small letters", () => "bearer abc"],
    ["promises a token", () => Promise.resolve("Bearer abc")],
  ])("that %s is sent once, with Bearer", async (_, getAccessToken) => {
    const server = await startRawServer(replyJson(users));
    await clientFor(server, { getAccessToken }).search("smi");
    const [request] = server.requests;
    expect(request?.headers.authorization).toBe("Bearer abc");
    expect(request?.counts["authorization"]).toBe(1);
  });

  test("is asked for every request", async () => {
    const server = await startRawServer(replyJson(users));
    const client = clientFor(server, { getAccessToken: tokensInTurn("one", "two") });
    await client.search("smi");
    await client.search("smi");
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer one",
      "Bearer two",
    ]);
  });

  const secret = "secret-token-0123456789";
  test.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error(`Bearer ${secret}`);
      },
    ],
    ["rejects", () => Promise.reject(new Error(`expired: ${secret}`))],
    ["rejects with a text", () => Promise.reject(secret)],
    ["gives nothing", () => undefined],
    ["gives null", () => null],
    ["gives an empty text", () => ""],
    ["gives a scheme without a token", () => "Bearer "],
    ["gives an object", () => ({ token: secret })],
    ["gives a line break in a token", () => `${secret}\r\nX-Evil: 1`],
    ["gives the scheme twice", () => `Bearer Bearer ${secret}`],
  ])("that %s ends as unauthenticated, and nothing is sent", async (_, getAccessToken) => {
    const server = await startRawServer(replyJson(users));
    const client = clientFor(server, { getAccessToken: getAccessToken as () => string });
    const error = await client.search("smi").catch((e: UsersApiError) => e);
    expect(error).toMatchObject({ name: "UsersApiError", kind: "unauthenticated" });
    expect(textOf(error as UsersApiError)).not.toContain(secret);
    expect((error as UsersApiError).cause).toBeUndefined();
    expect(server.requests).toEqual([]);
  });

  test("that never answers ends as a timeout", async () => {
    const server = await startRawServer(replyJson(users));
    const getAccessToken = () => new Promise<string>(() => {});
    const client = clientFor(server, { getAccessToken, timeoutMs: 20 });
    await expect(client.getMe()).rejects.toMatchObject({ kind: "timeout" });
    expect(server.requests).toEqual([]);
  });

  test("that never answers ends with an abort", async () => {
    const server = await startRawServer(replyJson(users));
    const controller = new AbortController();
    const getAccessToken = () => {
      controller.abort();
      return new Promise<string>(() => {});
    };
    const outcome = clientFor(server, { getAccessToken }).getMe({ signal: controller.signal });
    await expect(outcome).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("401", () => {
  test("asks for one more token, and repeats the request once", async () => {
    const server = await startRawServer(replyToToken("new"));
    const getAccessToken = tokensInTurn("old", "new");
    await expect(clientFor(server, { getAccessToken }).search("smi")).resolves.toEqual(users.users);
    expect(getAccessToken).toHaveBeenCalledTimes(2);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer old",
      "Bearer new",
    ]);
  });

  test("repeats a list of ids with its body", async () => {
    const server = await startRawServer(replyToToken("new"));
    const getAccessToken = tokensInTurn("old", "new");
    await clientFor(server, { getAccessToken }).getUsersByIds(["1"]);
    expect(server.requests.map(({ body }) => body)).toEqual(['["1"]', '["1"]']);
  });

  test("twice is unauthenticated, and no error holds either token", async () => {
    const [old, fresh] = ["abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const details = [old, fresh].map((token) => ({ code: "Bad", message: `Expired: ${token}` }));
    const server = await startRawServer(
      replyJson({ error: { code: "InvalidToken", details } }, 401),
    );
    const getAccessToken = tokensInTurn(old, fresh);
    const error = await clientFor(server, { getAccessToken })
      .search("smi")
      .catch((e: UsersApiError) => e);
    expect(error).toMatchObject({ kind: "unauthenticated", status: 401, code: "InvalidToken" });
    expect(textOf(error as UsersApiError)).not.toMatch(/abcdef|ABCDEF/);
    expect(getAccessToken).toHaveBeenCalledTimes(2);
    expect(server.requests.length).toBe(2);
  });

  test("for ten at once asks for one more token, and repeats each of them once at most", async () => {
    const server = await startRawServer(replyToToken("new"));
    let current = "old";
    let afterRefusal = 0;
    const getAccessToken = vi.fn(async () => {
      if (server.requests.length > 0 && current === "old") {
        afterRefusal++;
        // Renewing takes its time, so that the other refusals come in the middle of it.
        await new Promise((resolve) => setTimeout(resolve, 50));
        current = "new";
      }
      return current;
    });
    const client = clientFor(server, { getAccessToken });
    const asked = Array.from({ length: 10 }, (_, n) => client.search(`smith ${n}`));
    await expect(Promise.all(asked)).resolves.toHaveLength(10);
    expect(afterRefusal).toBe(1);
    expect(getAccessToken).toHaveBeenCalledTimes(11);
    const sent = server.requests.map(({ url }) => url);
    for (const url of new Set(sent)) expect(sent.filter((u) => u === url).length).toBeLessThan(3);
  });

  test("that comes when another was renewed already takes the new token", async () => {
    const held: (() => void)[] = [];
    let isHolding = true;
    const server = await startRawServer((response, request) => {
      if (isHolding) held.push(() => reply(401)(response, request));
      else replyToToken("new")(response, request);
    });
    let token = "old";
    const getAccessToken = vi.fn(() => token);
    const client = clientFor(server, { getAccessToken });
    const asked = ["a", "b", "c"].map((id) => client.getUsersByIds([id]));
    await vi.waitFor(() => expect(held.length).toBe(3));
    isHolding = false;
    token = "new";
    held[0]?.();
    await expect(asked[0]).resolves.toEqual(users.users);
    held[1]?.();
    await expect(asked[1]).resolves.toEqual(users.users);
    held[2]?.();
    await expect(asked[2]).resolves.toEqual(users.users);
    expect(getAccessToken).toHaveBeenCalledTimes(4);
  });

  test("of a later request is renewed again", async () => {
    const server = await startRawServer(reply(401), replyJson(users));
    const getAccessToken = vi.fn(() => "same");
    const client = clientFor(server, { getAccessToken });
    await client.search("smi");
    expect(getAccessToken).toHaveBeenCalledTimes(2);

    const refusing = await startRawServer(
      reply(401),
      replyJson(users),
      reply(401),
      replyJson(users),
    );
    const again = clientFor(refusing, { getAccessToken });
    await again.search("smi");
    await again.search("smi");
    expect(getAccessToken).toHaveBeenCalledTimes(6);
    expect(refusing.requests.length).toBe(4);
  });

  test("and a host that has no more tokens is unauthenticated for all who wait", async () => {
    const server = await startRawServer(reply(401));
    const getAccessToken = vi.fn(() => (server.requests.length === 0 ? "old" : ""));
    const client = clientFor(server, { getAccessToken });
    const asked = ["smith a", "smith b"].map((text) => client.search(text));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes).toMatchObject([
      { reason: { kind: "unauthenticated" } },
      { reason: { kind: "unauthenticated" } },
    ]);
    expect(getAccessToken).toHaveBeenCalledTimes(3);
  });

  test("can be renewed again after a renewal that never ended", async () => {
    const server = await startRawServer(replyToToken("new"));
    const answers = ["old", new Promise<string>(() => {}), "old", "old"];
    const getAccessToken = () => answers.shift() ?? "new";
    const client = clientFor(server, { getAccessToken, timeoutMs: 1_000 });
    await expect(client.search("smi")).rejects.toMatchObject({ kind: "timeout" });
    // This one may wait for the end of the same renewal.
    await client.search("smi").catch(() => {});
    await expect(client.search("smi")).resolves.toEqual(users.users);
  });

  test("after an abort repeats nothing", async () => {
    const server = await startRawServer(reply(401), neverReply);
    const controller = new AbortController();
    const getAccessToken = async () => {
      if (server.requests.length > 0) controller.abort();
      return "token";
    };
    const outcome = clientFor(server, { getAccessToken }).getMe({ signal: controller.signal });
    await expect(outcome).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests.length).toBe(1);
  });
});
