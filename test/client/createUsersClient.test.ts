import { afterEach, describe, expect, test, vi } from "vitest";
import { createUsersClient, type UsersClientOptions } from "../../src/client/createUsersClient.js";
import { openRemoteApi } from "../support/remoteApi.js";
import { replyJson, startRawServer } from "../support/rawServer.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

const getAccessToken = () => "Bearer token";
const respondWith = (value: unknown) => vi.fn<typeof fetch>(async () => Response.json(value));

describe("options", () => {
  test("the vendor's address is the default", async () => {
    const fetch = respondWith({ user: { id: "1" } });
    await createUsersClient({ getAccessToken, fetch }).getMe();
    expect(fetch.mock.calls[0]?.[0]).toBe("https://api.bentley.com/users/me");
  });

  test("what is undefined is left out", async () => {
    const fetch = respondWith({ user: { id: "1" } });
    vi.stubGlobal("fetch", fetch);
    const options = { baseUrl: undefined, fetch: undefined, timeoutMs: undefined };
    await createUsersClient({ getAccessToken, ...options }).getMe();
    expect(fetch.mock.calls[0]?.[0]).toBe("https://api.bentley.com/users/me");
  });

  test("the platform's fetch is looked up at each request, and called as a function", async () => {
    const client = createUsersClient({ getAccessToken });
    const callers: unknown[] = [];
    vi.stubGlobal("fetch", function (this: unknown) {
      callers.push(this);
      return Promise.resolve(Response.json({ user: { id: "1" } }));
    });
    await client.getMe();
    expect(callers).toEqual([undefined]);
  });

  test.each([
    ["no getAccessToken", { getAccessToken: undefined }, /getAccessToken/],
    ["a token in its place", { getAccessToken: "Bearer abc" }, /getAccessToken/],
    ["an address without https", { baseUrl: "http://api.bentley.com/users" }, /https/],
    ["an address that is none", { baseUrl: "users" }, /baseUrl/],
    ["no time at all", { timeoutMs: 0 }, /timeoutMs/],
    ["less than no time", { timeoutMs: -1 }, /timeoutMs/],
    ["NaN ms", { timeoutMs: NaN }, /timeoutMs/],
  ])("%s is refused at once", (_, options, reason) => {
    const wrong = { getAccessToken, ...options } as UsersClientOptions;
    expect(() => createUsersClient(wrong)).toThrow(TypeError);
    expect(() => createUsersClient(wrong)).toThrow(reason);
  });

  test("a token is not quoted when it is given in the wrong place", () => {
    const wrong = { getAccessToken: "Bearer secret" } as unknown as UsersClientOptions;
    expect(() => createUsersClient(wrong)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("secret") }),
    );
  });

  test("an address with a slash at its end, or a deeper one, works the same", async () => {
    const server = await startRawServer(replyJson({ user: { id: "1" } }));
    for (const root of ["/users/", "/a/b/users", ""]) {
      await createUsersClient({ getAccessToken, baseUrl: server.origin + root }).getMe();
    }
    expect(server.requests.map(({ url }) => url)).toEqual(["/users/me", "/a/b/users/me", "/me"]);
  });

  test("making a client sends nothing and asks for no token", async () => {
    const spies = { getAccessToken: vi.fn(getAccessToken), fetch: respondWith({}) };
    createUsersClient(spies);
    await Promise.resolve();
    expect(spies.getAccessToken).not.toHaveBeenCalled();
    expect(spies.fetch).not.toHaveBeenCalled();
  });
});

describe("against the stand-in API", () => {
  const people = [
    { id: "1", givenName: "Anna", surname: "Smith", email: "anna@example.com" },
    { id: "2", givenName: "Ben", surname: "Jones", email: "ben@example.com" },
  ];
  const me = { id: "1", givenName: "Anna", displayName: "anna@example.com" };

  test("every operation works from end to end", async () => {
    const api = await openRemoteApi({ people, me });
    const client = createUsersClient({ getAccessToken, baseUrl: api.baseUrl });
    await expect(client.search("smi")).resolves.toEqual([people[0]]);
    await expect(client.getMe()).resolves.toMatchObject(me);
    await expect(client.getUser("2")).resolves.toEqual(people[1]);
    await expect(client.getUsersByIds(["2", "unknown"])).resolves.toEqual([people[1]]);
    await expect(client.searchGroups("no such group")).resolves.toEqual([]);
    expect((await api.requests()).map(({ operation }) => operation)).toEqual([
      "search",
      "me",
      "user",
      "byIdList",
      "groups",
    ]);
    await api.close();
  });

  test("an unknown person is not found, with the API's own code", async () => {
    const api = await openRemoteApi({ people });
    const client = createUsersClient({ getAccessToken, baseUrl: api.baseUrl });
    await expect(client.getUser("unknown")).rejects.toMatchObject({
      kind: "not-found",
      status: 404,
      code: "UserNotFound",
    });
    await api.close();
  });

  test("a rate limit is waited for, and everybody gets an answer", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const api = await openRemoteApi({ people });
    const client = createUsersClient({ getAccessToken, baseUrl: api.baseUrl });
    await api.fail({ status: 429, retryAfter: "1" });
    const asked = Array.from({ length: 12 }, () => client.search("smi"));
    await expect(Promise.all(asked)).resolves.toHaveLength(12);
    expect((await api.requests()).length).toBe(13);
    await api.close();
  });
});
