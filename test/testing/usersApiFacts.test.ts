import { describe, expect, test } from "vitest";
import { createUsersApiStandIn, knownSearches, makePeople } from "../../src/testing/index.js";
import { ask, idList, idsOf, searchPath } from "./ask.js";

const api = createUsersApiStandIn();
const people = makePeople();
const [me, someone] = people;

test.each(["/users/me", "/users/abc", "/users/?$search=smi", "/users/groups?$search=rail"])(
  "GET %s without a token is 401 HeaderNotFound, as JSON",
  async (path) => {
    const response = await api.fetch(`https://api.example.com${path}`);
    expect(response.status).toBe(401);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(await response.json()).toEqual({
      error: { code: "HeaderNotFound", message: expect.any(String) },
    });
  },
);

test("takes a token after Bearer or bearer, and nothing else", async () => {
  const statusWith = async (Authorization: string) =>
    (await ask(api, "/users/me", { headers: { Authorization } })).status;
  expect(await statusWith("Bearer abc")).toBe(200);
  expect(await statusWith("bearer abc")).toBe(200);
  expect(await statusWith("abc")).toBe(401);
  expect(await statusWith("Bearer ")).toBe(401);
  expect(await statusWith("Bearer Bearer abc")).toBe(401);
});

test("answers at any origin and after any prefix", async () => {
  const headers = { Authorization: "Bearer token" };
  for (const url of ["http://127.0.0.1:9/users/me", "https://example.com/a/b/users/me?x=1"]) {
    expect((await api.fetch(url, { headers })).status).toBe(200);
  }
});

test("an unknown address is 404, a wrong method 405", async () => {
  expect((await ask(api, "/people")).status).toBe(404);
  const answer = await ask(api, "/users/me", { method: "DELETE" });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("Allow")).toBe("GET, POST");
  expect((await ask(api, "/users/getbyidlist")).headers.get("Allow")).toBe("POST");
});

describe("GET /users/me", () => {
  test("gives the signed-in person, who is in the directory too", async () => {
    const answer = await ask(api, "/users/me");
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ user: { ...me, displayName: me?.email } });
    const found = await ask(api, searchPath(me?.email ?? ""));
    expect(idsOf(found)).toEqual([me?.id]);
  });

  test("writes each missing field as null", async () => {
    const { body } = await ask(createUsersApiStandIn({ me: { id: "1" } }), "/users/me");
    expect(body).toEqual({
      user: {
        id: "1",
        email: null,
        givenName: null,
        surname: null,
        organizationName: null,
        displayName: null,
        alternateEmail: null,
        phone: null,
        city: null,
        country: null,
        language: null,
        createdDateTime: null,
      },
    });
  });
});

describe("GET /users/{id}", () => {
  test("gives one person", async () => {
    const answer = await ask(api, `/users/${someone?.id}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ user: someone });
  });

  test("decodes the id", async () => {
    const standIn = createUsersApiStandIn({ people: [{ id: "a/ß" }] });
    const { body } = await ask(standIn, `/users/${encodeURIComponent("a/ß")}`);
    expect(body).toMatchObject({ user: { id: "a/ß", email: null } });
  });

  test("is 404 UserNotFound when nobody has the id", async () => {
    const answer = await ask(api, "/users/nobody");
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ error: { code: "UserNotFound" } });
  });

  test("finds the signed-in person when the people of the host lack them", async () => {
    const standIn = createUsersApiStandIn({ people: [], me: { id: "7" } });
    expect((await ask(standIn, "/users/7")).status).toBe(200);
    expect(idsOf(await ask(standIn, "/users/getbyidlist", idList(["7"])))).toEqual(["7"]);
  });
});

describe("GET /users?$search", () => {
  test.each(Object.entries(knownSearches))("%s", async (_, { text, matches }) => {
    const answer = await ask(api, searchPath(text));
    expect(answer.status).toBe(200);
    expect(idsOf(answer)).toHaveLength(Math.min(matches, 1000));
  });

  test.each(["/users?$search=smi", "/users/?$search=smi", "/users/?%24search=SMI"])(
    "%s is the same search",
    async (path) => {
      expect(idsOf(await ask(api, path))).toHaveLength(knownSearches.some.matches);
    },
  );

  test("matches anywhere in the e-mail, and in given name and surname as two words", async () => {
    expect(idsOf(await ask(api, searchPath("mma.lindqvist@exa")))).toEqual([me?.id]);
    expect(idsOf(await ask(api, searchPath("emma lindq")))).toContain(me?.id);
    expect(idsOf(await ask(api, searchPath("лена смирн")))).not.toEqual([]);
  });

  test("does not match the id or the organisation", async () => {
    expect(idsOf(await ask(api, searchPath(me?.id ?? "")))).toEqual([]);
    expect(idsOf(await ask(api, searchPath("Lakeshore Transit")))).toEqual([]);
  });

  test.each([
    ["/users", "MissingRequiredParameter"],
    ["/users/?$search=", "MissingRequiredParameter"],
    ["/users/?search=smith", "MissingRequiredParameter"],
    [searchPath("sm"), "InvalidValue"],
    [searchPath("👩👩"), "InvalidValue"],
    [searchPath("a".repeat(201)), "InvalidValue"],
  ])("%s is 422", async (path, code) => {
    const answer = await ask(api, path);
    expect(answer.status).toBe(422);
    expect(answer.body).toEqual({
      error: {
        code: "InvalidUsersRequest",
        message: expect.any(String),
        details: [{ code, message: expect.any(String), target: "$search" }],
      },
    });
  });

  test("takes 3 and 200 characters, an emoji being one", async () => {
    for (const text of ["smi", "a".repeat(200), "👩".repeat(3), "👩".repeat(200)]) {
      expect((await ask(api, searchPath(text))).status).toBe(200);
    }
  });

  test("finds nobody in an empty organisation", async () => {
    const answer = await ask(createUsersApiStandIn({ people: [] }), searchPath("smith"));
    expect(answer.body).toEqual({ users: [] });
  });
});

describe("POST /users/getbyidlist", () => {
  test("gives the people, each once, without those whom nobody knows", async () => {
    const ids = [someone?.id, "nobody", me?.id, someone?.id];
    const answer = await ask(api, "/users/getbyidlist", idList(ids));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ users: [someone, me] });
  });

  test("gives people of whom only the id is known", async () => {
    const id = people.find((user) => Object.keys(user).length === 1)?.id;
    const { body } = await ask(api, "/users/getbyidlist", idList([id]));
    const nulls = { email: null, givenName: null, surname: null, organizationName: null };
    expect(body).toEqual({ users: [{ id, ...nulls }] });
  });

  test("takes 1000 ids and no more", async () => {
    const ids = people.map(({ id }) => id);
    const answer = await ask(api, "/users/getbyidlist", idList(ids.slice(0, 1000)));
    expect(idsOf(answer)).toEqual(ids.slice(0, 1000));
    const refused = await ask(api, "/users/getbyidlist", idList(ids.slice(0, 1001)));
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      error: { code: "InvalidUsersRequest", details: [{ code: "InvalidValue" }] },
    });
  });

  test.each(["", "{", "{}", '"id"', "[1]", '{"ids":[]}'])("is 422 for %j", async (body) => {
    const answer = await ask(api, "/users/getbyidlist", { method: "POST", body });
    expect(answer.status).toBe(422);
  });
});

describe("GET /users/groups?$search", () => {
  test("gives the groups whose name holds the text", async () => {
    const answer = await ask(api, `/users/groups?$search=${encodeURIComponent("HARBOR bridge")}`);
    const { groups } = answer.body as { groups: { id: string; displayName: string }[] };
    expect(groups).toHaveLength(20);
    expect(groups[0]).toEqual({
      id: expect.any(String),
      displayName: "Harbor Bridge – Structural Engineering",
    });
  });

  test("is 422 for a short text", async () => {
    expect((await ask(api, "/users/groups?$search=ab")).status).toBe(422);
  });

  test("gives the host's own groups", async () => {
    const standIn = createUsersApiStandIn({ groups: [{ id: "g", displayName: "Reviewers" }] });
    const { body } = await ask(standIn, "/users/groups?$search=review");
    expect(body).toEqual({ groups: [{ id: "g", displayName: "Reviewers" }] });
  });
});
