import { describe, expect, test } from "vitest";
import type { GatedUsersClient } from "../../src/client/gatedClient.js";
import { clientFor, replyJson, startRawServer, TOKEN } from "../support/rawServer.js";

const anna = { id: "8f2c", email: "anna@example.com", givenName: "Anna", surname: "Smith" };
const users = { users: [anna] };

/** Makes one call, and gives its one request and its result. */
async function ask(answer: unknown, call: (client: GatedUsersClient) => Promise<unknown>) {
  const server = await startRawServer(replyJson(answer));
  const result = await call(clientFor(server));
  expect(server.requests.length).toBe(1);
  const [request] = server.requests;
  if (request === undefined) throw new Error("Nothing was sent.");
  return { request, result };
}

describe.each([
  ["search", "GET", "/users/?$search=smi", users, (c: GatedUsersClient) => c.search("smi")],
  ["getMe", "GET", "/users/me", { user: anna }, (c: GatedUsersClient) => c.getMe()],
  ["getUser", "GET", "/users/8f2c", { user: anna }, (c: GatedUsersClient) => c.getUser("8f2c")],
  [
    "getUsersByIds",
    "POST",
    "/users/getbyidlist",
    users,
    (c: GatedUsersClient) => c.getUsersByIds(["8f2c"]),
  ],
  [
    "searchGroups",
    "GET",
    "/users/groups?$search=eng",
    { groups: [{ id: "g1", displayName: "Engineers" }] },
    (c: GatedUsersClient) => c.searchGroups("eng"),
  ],
] as const)("%s", (_, method, url, answer, call) => {
  test(`sends one ${method} to ${url}`, async () => {
    const { request } = await ask(answer, call);
    expect(request.method).toBe(method);
    expect(request.url).toBe(url);
    expect(request.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(request.headers.accept).toBe("application/vnd.bentley.itwin-platform.v1+json");
    expect(request.counts).toMatchObject({ authorization: 1, accept: 1 });
    expect(request.headers.cookie).toBeUndefined();
    expect(request.headers.referer).toBeUndefined();
  });

  test("has a body only with POST", async () => {
    const { request } = await ask(answer, call);
    expect(request.body).toBe(method === "POST" ? '["8f2c"]' : "");
    expect(request.headers["content-type"]).toBe(
      method === "POST" ? "application/json" : undefined,
    );
  });
});

describe("what is given back", () => {
  test("is a person, field by field", async () => {
    const { result } = await ask({ user: { ...anna, organizationName: null, x: 1 } }, (client) =>
      client.getUser("8f2c"),
    );
    expect(result).toStrictEqual(anna);
  });

  test("is the signed-in person with more fields", async () => {
    const me = { ...anna, displayName: "anna@example.com", country: "US" };
    const { result } = await ask({ user: { ...me, phone: null } }, (client) => client.getMe());
    expect(result).toStrictEqual(me);
  });

  test("is a list of people without doubles", async () => {
    const answer = { users: [anna, { ...anna, surname: "Other" }, { id: 7 }, null] };
    const { result } = await ask(answer, (client) => client.search("anna"));
    expect(result).toStrictEqual([anna, { id: "7" }]);
  });

  test("is a list of groups", async () => {
    const answer = { groups: [{ id: "g1", displayName: "Engineers" }, { id: "g2" }] };
    const { result } = await ask(answer, (client) => client.searchGroups("eng"));
    expect(result).toStrictEqual(answer.groups);
  });

  test("is nobody when the server knows nobody", async () => {
    const { result } = await ask({ users: [] }, (client) => client.search("nobody"));
    expect(result).toEqual([]);
  });
});

describe("a search text", () => {
  test.each([
    ["  smi  ", "smi"],
    ["anna \t smith", "anna%20smith"],
    ["a&b=c", "a%26b%3Dc"],
    ["50%", "50%25"],
    ["a+b", "a%2Bb"],
    ["a#b", "a%23b"],
    ["a?b/c", "a%3Fb%2Fc"],
    ["../me", "..%2Fme"],
    ["$search", "%24search"],
    ["o'neil", "o%27neil"],
    ['<"quoted">', "%3C%22quoted%22%3E"],
    ["a\\b", "a%5Cb"],
    ["Ame\u0301lie", "Am%C3%A9lie"],
    ["王小明", "%E7%8E%8B%E5%B0%8F%E6%98%8E"],
    ["ab😀", "ab%F0%9F%98%80"],
    ["ab\ud83d", "ab%EF%BF%BD"],
    ["a\u0000b", "a%00b"],
  ])("%j is sent as %s", async (text, encoded) => {
    const { request } = await ask(users, (client) => client.search(text));
    expect(request.url).toBe(`/users/?$search=${encoded}`);
  });

  test("is encoded for groups, too", async () => {
    const { request } = await ask({ groups: [] }, (client) => client.searchGroups("a&b=c"));
    expect(request.url).toBe("/users/groups?$search=a%26b%3Dc");
  });

  test.each([
    ["ab", "SearchTextTooShort"],
    ["   ab   ", "SearchTextTooShort"],
    ["", "SearchTextTooShort"],
    ["a".repeat(201), "SearchTextTooLong"],
  ])("%j is not sent", async (text, code) => {
    const server = await startRawServer(replyJson(users));
    const client = clientFor(server);
    const refusal = { kind: "invalid-request", code };
    await expect(client.search(text)).rejects.toMatchObject(refusal);
    await expect(client.searchGroups(text)).rejects.toMatchObject(refusal);
    expect(server.requests).toEqual([]);
  });

  test("of 200 characters is sent whole", async () => {
    const { request } = await ask(users, (client) => client.search("é".repeat(200)));
    expect(request.url).toBe(`/users/?$search=${"%C3%A9".repeat(200)}`);
  });
});

describe("an id", () => {
  test.each([
    ["a/b", "a%2Fb"],
    ["../me", "..%2Fme"],
    ["a?b#c", "a%3Fb%23c"],
    ["%2e%2e", "%252e%252e"],
    ["a b", "a%20b"],
    ["...", "..."],
    ["me@example.com", "me%40example.com"],
    ["王", "%E7%8E%8B"],
    ["a\\b", "a%5Cb"],
  ])("%j is sent as %s", async (id, encoded) => {
    const { request } = await ask({ user: { id } }, (client) => client.getUser(id));
    expect(request.url).toBe(`/users/${encoded}`);
  });

  test.each(["", "  ", "me", "ME", "groups", "getbyidlist", ".", "..", "\ud83d", "a\udc00"])(
    "%j is not sent",
    async (id) => {
      const server = await startRawServer(replyJson({ user: { id } }));
      const refusal = { kind: "invalid-request", code: "InvalidUserId" };
      await expect(clientFor(server).getUser(id)).rejects.toMatchObject(refusal);
      expect(server.requests).toEqual([]);
    },
  );

  test("may come back in another case, as UUIDs do", async () => {
    const { result } = await ask({ user: { id: "8F2C" } }, (client) => client.getUser("8f2c"));
    expect(result).toEqual({ id: "8F2C" });
  });

  test("of another person is no answer", async () => {
    const server = await startRawServer(replyJson({ user: { id: "other" } }));
    await expect(clientFor(server).getUser("8f2c")).rejects.toMatchObject({
      kind: "malformed-response",
    });
  });
});
