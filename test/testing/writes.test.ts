import { describe, expect, test } from "vitest";
import { createUsersApiStandIn, makePeople } from "../../src/testing/index.js";
import { ask, idsOf, searchPath } from "./ask.js";

const anna = { id: "a1", givenName: "Anna", surname: "Smith", email: "anna@x.test" };
const bob = { id: "b1", givenName: "Bob" };
const nulls = { email: null, givenName: null, surname: null, organizationName: null };

function open() {
  const api = createUsersApiStandIn({ people: [anna, bob], me: anna });
  const send = (method: string, path: string, body?: unknown) =>
    api.fetch(`https://api.example.com${path}`, {
      method,
      headers: { Authorization: "Bearer token" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const read = async (path: string) => (await ask(api, path)).body;
  return { api, send, read };
}

async function idOf(answer: Promise<Response>): Promise<string> {
  return ((await (await answer).json()) as { user: { id: string } }).user.id;
}

describe("POST /users", () => {
  test("makes people who are found by text and by id, each with an id of their own", async () => {
    const { api, send, read } = open();
    const answer = await send("POST", "/users", { givenName: "Zoé", surname: "Vale", phone: "1" });
    expect(answer.status).toBe(201);
    const { user } = (await answer.json()) as { user: { id: string } };
    expect(user).toEqual({ ...nulls, id: expect.any(String), givenName: "Zoé", surname: "Vale" });
    expect(await read(`/users/${user.id}`)).toEqual({ user });
    const second = await idOf(send("POST", "/users", { surname: "Vale" }));
    expect(idsOf(await ask(api, searchPath("vale")))).toEqual([user.id, second]);
    expect(second).not.toBe(user.id);
  });

  test("changes nothing for other stand-ins, not even of the people that all of them have", async () => {
    const api = createUsersApiStandIn();
    const init = { method: "POST", body: JSON.stringify({ surname: "Onlyhere" }) };
    expect((await ask(api, "/users", init)).status).toBe(201);
    expect(idsOf(await ask(api, searchPath("onlyhere")))).toHaveLength(1);
    expect(idsOf(await ask(createUsersApiStandIn(), searchPath("onlyhere")))).toEqual([]);
  });
});

describe("PATCH /users/{userId}", () => {
  test("changes what is given, empties what is null, leaves the rest, and says nothing", async () => {
    const { send, read } = open();
    const answer = await send("PATCH", "/users/a1", { surname: "Jones", email: null });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
    const { id, givenName } = anna;
    const user = { ...nulls, id, givenName, surname: "Jones" };
    expect(await read("/users/a1")).toEqual({ user });
    expect(await read("/users/me")).toMatchObject({ user });
    expect(await read(searchPath("jones"))).toEqual({ users: [user] });
    expect(await read(searchPath("smith"))).toEqual({ users: [] });
  });

  test("of another person leaves the signed-in one alone", async () => {
    const { send, read } = open();
    await send("PATCH", "/users/b1", { surname: "Jones" });
    expect(await read("/users/me")).toMatchObject({ user: anna });
  });
});

describe("DELETE /users/{userId}", () => {
  test("removes a person, and says nothing", async () => {
    const { api, send } = open();
    const answer = await send("DELETE", "/users/b1");
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    expect((await ask(api, "/users/b1")).status).toBe(404);
    expect(idsOf(await ask(api, searchPath("bob")))).toEqual([]);
    expect((await send("DELETE", "/users/b1")).status).toBe(404);
  });

  test("lets no later person have the id", async () => {
    const { send } = open();
    const make = () => idOf(send("POST", "/users", { surname: "Vale" }));
    const id = await make();
    await send("DELETE", `/users/${id}`);
    expect(await make()).not.toBe(id);
  });
});

test("POST /users/me changes the signed-in person, and answers with all of their fields", async () => {
  const { send, read } = open();
  const answer = await send("POST", "/users/me", { givenName: "Ann", country: "US" });
  expect(answer.status).toBe(201);
  const body: unknown = await answer.json();
  expect(body).toMatchObject({ user: { ...anna, givenName: "Ann", country: "US", phone: null } });
  expect(await read("/users/me")).toEqual(body);
  expect(await read(searchPath("ann smith"))).toMatchObject({ users: [{ id: "a1" }] });
});

test.each(["PATCH", "DELETE"])("%s of nobody is 404 UserNotFound", async (method) => {
  const { send } = open();
  const answer = await send(method, "/users/nobody", { surname: "Vale" });
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: "UserNotFound" } });
});

describe.each([
  ["POST", "/users/me"],
  ["POST", "/users"],
  ["PATCH", "/users/a1"],
])("%s %s", (method, path) => {
  test.each([
    ["nothing", undefined],
    ["no object", ["Vale"]],
    ["no field of a person", { constructor: "Vale", id: "x" }],
    ["a field that is no text", { surname: "Vale", email: 7 }],
  ])("is 422 for %s, and changes nothing", async (_, body) => {
    const { send, read } = open();
    const answer = await send(method, path, body);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      error: {
        code: "InvalidUsersRequest",
        details: [{ code: "InvalidValue", target: "request" }],
      },
    });
    expect(await read("/users/me")).toMatchObject({ user: anna });
    expect(await read(searchPath("vale"))).toEqual({ users: [] });
  });

  test("is 401 without a token", async () => {
    const { api } = open();
    expect((await api.fetch(`https://api.example.com${path}`, { method })).status).toBe(401);
  });
});

test("each write is recorded with what it asked for", async () => {
  const { api, send } = open();
  await send("POST", "/users", { surname: "Vale" });
  await send("PATCH", "/users/a1", { surname: "Jones" });
  await send("DELETE", "/users/b1");
  await send("POST", "/users/me", ["no object"]);
  expect(api.requests).toMatchObject([
    { method: "POST", operation: "createUser", fields: { surname: "Vale" }, status: 201 },
    { method: "PATCH", operation: "updateUser", id: "a1", fields: { surname: "Jones" } },
    { method: "DELETE", operation: "deleteUser", id: "b1", status: 204 },
    { method: "POST", operation: "createMe", status: 422 },
  ]);
  expect(api.requests.map((request) => "fields" in request)).toEqual([true, true, false, false]);
});

test("a write that fails as told changes nothing, and configure undoes what others changed", async () => {
  const { api, send } = open();
  api.fail({ status: 500, match: "deleteUser" });
  expect((await send("DELETE", "/users/b1")).status).toBe(500);
  expect((await ask(api, "/users/b1")).status).toBe(200);
  await send("DELETE", "/users/b1");
  api.configure({ latencyMs: 0 });
  expect((await ask(api, "/users/b1")).status).toBe(404);
  api.configure({ people: [anna, bob] });
  expect((await ask(api, "/users/b1")).status).toBe(200);
});

test("made people are those that are always made", async () => {
  const api = createUsersApiStandIn();
  await ask(api, "/users", { method: "POST", body: JSON.stringify({ surname: "Vale" }) });
  expect((await ask(api, `/users/${makePeople()[7]?.id}`)).status).toBe(200);
});
