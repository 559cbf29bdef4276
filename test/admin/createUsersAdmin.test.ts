import { describe, expect, test, vi } from "vitest";
import { createUsersAdmin } from "../../src/admin/createUsersAdmin.js";
import type { UsersAdmin } from "../../src/admin/UsersAdmin.js";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import {
  clientFor,
  replyJson,
  reply,
  replyTruncated,
  resetConnection,
  startRawServer,
  TOKEN,
  type RawAnswer,
} from "../support/rawServer.js";
import { openRemoteApi } from "../support/remoteApi.js";
import { stubClient } from "../support/stubClient.js";
import { tokenFor } from "./tokenFor.js";

const anna = { id: "8f2c", email: "anna@example.com", givenName: "Anna", surname: "Smith" };
const fields = { givenName: "Anna", surname: undefined, email: "anna@example.com" };
const sentFields = '{"givenName":"Anna","email":"anna@example.com"}';

const writes = [
  ["createMe", "POST", "/users/me", sentFields, (admin: UsersAdmin) => admin.createMe(fields)],
  ["createUser", "POST", "/users", sentFields, (admin: UsersAdmin) => admin.createUser(fields)],
  [
    "updateUser",
    "PATCH",
    "/users/8f2c",
    '{"phone":null}',
    (admin: UsersAdmin) => admin.updateUser("8f2c", { phone: null }),
  ],
  ["deleteUser", "DELETE", "/users/8f2c", "", (admin: UsersAdmin) => admin.deleteUser("8f2c")],
] as const;

const telling = writes.filter(([name]) => name !== "deleteUser");

async function open(...answers: RawAnswer[]) {
  const server = await startRawServer(...answers);
  const client = clientFor(server);
  return { server, client, admin: createUsersAdmin(client) };
}

describe.each(writes)("%s", (name, method, url, body, write) => {
  test(`sends one ${method} to ${url}, as the client's reads are sent`, async () => {
    const { server, admin } = await open(reply(204));
    await expect(write(admin)).resolves.toBeUndefined();
    expect(server.requests).toMatchObject([{ method, url, body }]);
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      accept: "application/vnd.bentley.itwin-platform.v1+json",
    });
    const type = server.requests[0]?.headers["content-type"];
    expect(type).toBe(body === "" ? undefined : "application/json");
  });

  test("goes to the vendor's address, in which the file's second segment is not doubled", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(null, { status: 204 }));
    await write(createUsersAdmin(createUsersClient({ getAccessToken: () => TOKEN, fetch })));
    expect(fetch.mock.calls[0]?.[0]).toBe(`https://api.bentley.com${url}`);
  });

  test.each([200, 201, 202, 204])("takes an answer of %d that says nothing", async (status) => {
    const { admin } = await open(reply(status, ""));
    await expect(write(admin)).resolves.toBeUndefined();
  });

  test("takes no page of another server for an answer", async () => {
    const { server, admin } = await open(reply(200, "<html>"));
    await expect(write(admin)).rejects.toMatchObject({ kind: "malformed-response", status: 200 });
    expect(server.requests.length).toBe(1);
  });

  test.each([
    ["500", reply(500), { kind: "service", status: 500 }],
    ["503 with Retry-After", reply(503, "", { "Retry-After": "0" }), { kind: "service" }],
    ["no answer", resetConnection, { kind: "network" }],
    ["a body that breaks off", replyTruncated(200, "{"), { kind: "malformed-response" }],
  ])("is not sent again after %s", async (_case, answer, error) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { server, client, admin } = await open(answer, replyJson({ user: anna }));
    await expect(write(admin)).rejects.toMatchObject(error);
    // The next request passes the gate after whatever it would have sent again.
    await client.getMe();
    expect(server.requests.map((request) => request.method)).toEqual([method, "GET"]);
  });

  test("is sent again after 429, which means that nothing was done", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { server, admin } = await open(reply(429), reply(204));
    await expect(write(admin)).resolves.toBeUndefined();
    expect(server.requests.length).toBe(2);
  });

  test("is sent again with a fresh token after 401", async () => {
    const server = await startRawServer(reply(401), reply(204));
    let serial = 0;
    const client = clientFor(server, { getAccessToken: () => `token-${++serial}` });
    await expect(write(createUsersAdmin(client))).resolves.toBeUndefined();
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  test("ends with its signal", async () => {
    const { server, admin } = await open(reply(204));
    const signal = AbortSignal.abort();
    const options = { signal };
    const started = {
      createMe: () => admin.createMe(fields, options),
      createUser: () => admin.createUser(fields, options),
      updateUser: () => admin.updateUser("8f2c", {}, options),
      deleteUser: () => admin.deleteUser("8f2c", options),
    };
    await expect(started[name]()).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests).toEqual([]);
  });
});

describe.each(telling)("the answer to %s", (_, _method, _url, _body, write) => {
  test.each([
    ["as the reads write it", { user: { ...anna, organizationName: null, x: 1 } }],
    ["without anything around it", { ...anna, organizationName: null, x: 1 }],
  ])("is the person, %s", async (_case, answer) => {
    const { admin } = await open(replyJson(answer, 201));
    await expect(write(admin)).resolves.toStrictEqual(anna);
  });

  test.each([[{}], [{ user: null }], [{ user: { email: "a@x.test" } }], [[]], [null], ["done"]])(
    "is nobody when it is %j",
    async (answer) => {
      const { admin } = await open(replyJson(answer));
      await expect(write(admin)).resolves.toBeUndefined();
    },
  );
});

test("only the signed-in person has more fields than the others", async () => {
  const { admin } = await open(replyJson({ user: { ...anna, phone: "1" } }));
  await expect(admin.createMe(fields)).resolves.toStrictEqual({ ...anna, phone: "1" });
  await expect(admin.createUser(fields)).resolves.toStrictEqual(anna);
});

test("another person's record in the answer to a change is not shown as theirs", async () => {
  const { admin } = await open(replyJson({ user: anna }));
  await expect(admin.updateUser("another", {})).rejects.toMatchObject({
    kind: "malformed-response",
  });
  await expect(admin.updateUser("8F2C", {})).resolves.toStrictEqual(anna);
});

test.each(["", " ", "me", "Groups", "getbyidlist", ".", "..", "\uD800"])(
  "the id %j is refused, and nothing is sent",
  async (id) => {
    const { server, admin } = await open(reply(204));
    const error = { name: "UsersApiError", kind: "invalid-request", code: "InvalidUserId" };
    await expect(admin.updateUser(id, {})).rejects.toMatchObject(error);
    await expect(admin.deleteUser(id)).rejects.toMatchObject(error);
    expect(server.requests).toEqual([]);
  },
);

test("an id stays in its part of the path", async () => {
  const { server, admin } = await open(reply(204));
  await admin.deleteUser("a/b?c#d e");
  await admin.updateUser("../me", {});
  expect(server.requests.map(({ url }) => url)).toEqual([
    "/users/a%2Fb%3Fc%23d%20e",
    "/users/..%2Fme",
  ]);
});

describe("the client it is made of", () => {
  test.each([
    ["a host's own", () => stubClient({})],
    ["a copy", () => ({ ...createUsersClient({ getAccessToken: () => TOKEN }) })],
  ])("can't be %s, and the error says what can be done", (_, makeClient) => {
    expect(() => createUsersAdmin(makeClient())).toThrow(TypeError);
    expect(() => createUsersAdmin(makeClient())).toThrow(/createUsersClient/);
  });

  test("waits with it at one gate", async () => {
    const { server, client, admin } = await open(reply(429, "", { "Retry-After": "3600" }));
    await expect(admin.deleteUser("8f2c")).rejects.toMatchObject({ kind: "rate-limited" });
    await expect(client.search("smi")).rejects.toMatchObject({ kind: "rate-limited" });
    expect(server.requests.length).toBe(1);
  });

  test("lets go at once of a write that waits there when its signal aborts", async () => {
    const { server, client, admin } = await open(reply(429, "", { "Retry-After": "40" }));
    const controller = new AbortController();
    const write = admin.createUser(fields, { signal: controller.signal });
    await vi.waitUntil(() => client.gate.getState().status === "waiting");
    controller.abort();
    await expect(write).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests.length).toBe(1);
  });

  test("has its time-out", async () => {
    const server = await startRawServer(() => {});
    const admin = createUsersAdmin(clientFor(server, { timeoutMs: 50 }));
    await expect(admin.createUser(fields)).rejects.toMatchObject({ kind: "timeout" });
    expect(server.requests.length).toBe(1);
  });
});

describe("when another person has signed in", () => {
  test("what the former wrote is not sent in the name of the next", async () => {
    const server = await startRawServer(replyJson({ user: anna }));
    let token = tokenFor("first");
    const client = clientFor(server, { getAccessToken: () => token });
    await client.getMe();
    const write = createUsersAdmin(client).deleteUser("8f2c");
    token = tokenFor("second");
    await expect(write).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests.map(({ method }) => method)).toEqual(["GET"]);
  });

  test("nor with the token that a 401 brings", async () => {
    const server = await startRawServer(reply(401), reply(204));
    const tokens = [tokenFor("first"), tokenFor("second")];
    const client = clientFor(server, { getAccessToken: () => tokens.shift() ?? "" });
    const write = createUsersAdmin(client).createUser(fields);
    await expect(write).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests.length).toBe(1);
  });
});

test("the stand-in does what each of them says", async () => {
  const api = await openRemoteApi({ people: [anna], me: anna });
  const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => TOKEN });
  const admin = createUsersAdmin(client);
  const ben = await admin.createUser({ givenName: "Ben", surname: "Jones", phone: "1" });
  expect(ben).toEqual({ id: expect.any(String), givenName: "Ben", surname: "Jones" });
  const id = ben?.id ?? "";
  await expect(client.search("jones")).resolves.toEqual([ben]);
  await admin.updateUser(id, { surname: "Johnson", givenName: null });
  await expect(client.getUser(id)).resolves.toEqual({ id, surname: "Johnson" });
  await admin.deleteUser(id);
  await expect(client.getUsersByIds([id, anna.id])).resolves.toEqual([anna]);
  await expect(admin.deleteUser(id)).rejects.toMatchObject({
    kind: "not-found",
    code: "UserNotFound",
  });
  await admin.createMe({ city: "Exton" });
  await expect(client.getMe()).resolves.toEqual({ ...anna, city: "Exton" });
  await expect(admin.createUser({})).rejects.toMatchObject({
    kind: "invalid-request",
    status: 422,
    details: [{ code: "InvalidValue" }],
  });
  await api.close();
});
