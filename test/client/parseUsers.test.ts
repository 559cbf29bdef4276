import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fieldsOf,
  parseCurrentUser,
  parseGroup,
  parseList,
  parseUser,
} from "../../src/client/parseUsers.js";

const anna = {
  id: "8f2c",
  email: "anna@example.com",
  givenName: "Anna",
  surname: "Smith",
  organizationName: "Bridges Ltd",
};

const personal = {
  displayName: "anna@example.com",
  alternateEmail: "a@example.org",
  phone: "+1 555 0100",
  city: "Exton",
  country: "US",
  language: "EN",
  createdDateTime: "2021-10-04T22:13:50.397Z",
};

describe("parseUser", () => {
  test("takes every documented field", () => {
    expect(parseUser(anna)).toEqual(anna);
  });

  test("drops fields that it does not know, also those of the current user", () => {
    expect(parseUser({ ...anna, ...personal, isAdmin: true, toString: "x" })).toEqual(anna);
  });

  test.each([
    ["null", null],
    ["an empty text", ""],
    ["white space", " \n"],
    ["a number", 7],
    ["an object", {}],
    ["an array", ["Anna"]],
    ["true", true],
  ])("a field that is %s is absent", (_, value) => {
    const person = parseUser({
      id: "8f2c",
      email: value,
      givenName: value,
      surname: value,
      organizationName: value,
    });
    expect(person).toStrictEqual({ id: "8f2c" });
  });

  test("keeps a text as it is, however long or strange", () => {
    for (const givenName of [
      "  Anna ",
      "x".repeat(10_000),
      "<b>Anna</b>",
      "\u202eannA",
      "\ud83d",
    ]) {
      expect(parseUser({ id: "1", givenName })?.givenName).toBe(givenName);
    }
  });

  test.each([
    [7, "7"],
    [0, "0"],
    [-3, "-3"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
  ])("the number %d as an id becomes text", (id, text) => {
    expect(parseUser({ id })).toStrictEqual({ id: text });
  });

  test.each([
    ["no id", {}],
    ["null as its id", { id: null }],
    ["an empty id", { id: "" }],
    ["a blank id", { id: " \t" }],
    ["an object as its id", { id: {} }],
    ["an array as its id", { id: ["8f2c"] }],
    ["a boolean as its id", { id: true }],
    ["a number that JSON can't hold exactly", { id: 2 ** 53 }],
    ["an infinite id", { id: Infinity }],
    ["NaN as its id", { id: NaN }],
    ["an id in another case", { ID: "8f2c" }],
  ])("skips a record with %s", (_, record) => {
    expect(parseUser({ ...record, email: "anna@example.com" })).toBeUndefined();
  });

  test.each([undefined, null, "8f2c", 7, true, [], [anna], () => anna])(
    "%j is no record",
    (value) => {
      expect(parseUser(value)).toBeUndefined();
    },
  );

  test("a record that names a prototype has none of its fields", () => {
    const record: unknown = JSON.parse(
      '{ "id": "1", "__proto__": { "email": "evil@example.com" } }',
    );
    expect(parseUser(record)).toStrictEqual({ id: "1" });
  });
});

describe("parseCurrentUser", () => {
  test("takes every documented field", () => {
    expect(parseCurrentUser({ ...anna, ...personal, photo: "x" })).toEqual({
      ...anna,
      ...personal,
    });
  });

  test("an id is enough", () => {
    expect(parseCurrentUser({ id: "1", displayName: null })).toStrictEqual({ id: "1" });
  });
});

describe("parseGroup", () => {
  test("takes the id and the name", () => {
    const group = { id: "g1", displayName: "Designers", description: "x" };
    expect(parseGroup(group)).toEqual({ id: "g1", displayName: "Designers" });
    expect(parseGroup({ displayName: "Designers" })).toBeUndefined();
  });
});

describe("parseList", () => {
  test("keeps the order, skips what is no person, and takes the first of one id", () => {
    const values = [
      { id: "b" },
      null,
      { id: "a", surname: "First" },
      "x",
      { id: "a" },
      { id: "b" },
    ];
    expect(parseList(values, parseUser)).toEqual([{ id: "b" }, { id: "a", surname: "First" }]);
  });

  test("a number and its digits are one id", () => {
    expect(parseList([{ id: 7 }, { id: "7" }], parseUser)).toEqual([{ id: "7" }]);
  });

  const fieldNames = ["id", ...Object.keys(anna), ...Object.keys(personal)];
  const records = fc.oneof(
    fc.anything({ maxDepth: 1 }),
    fc.dictionary(
      fc.constantFrom(...fieldNames, "other"),
      fc.oneof(fc.constantFrom("a", "b", "", 1, 2), fc.string(), fc.anything({ maxDepth: 1 })),
    ),
  );

  test.each([
    ["parseUser", parseUser, Object.keys(anna)],
    ["parseCurrentUser", parseCurrentUser, fieldNames],
    ["parseGroup", parseGroup, ["id", "displayName"]],
  ] as const)("with %s: any values give unique ids and known texts", (_, parse, known) => {
    fc.assert(
      fc.property(fc.array(records), (values) => {
        const list = parseList<{ id: string }>(values, parse);
        const ids = list.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const record of list) {
          for (const [name, value] of Object.entries(record)) {
            expect(known).toContain(name);
            expect(value).toBeTypeOf("string");
            expect(String(value).trim()).not.toBe("");
          }
        }
        expect(parseList<{ id: string }>(list, parse)).toEqual(list);
        expect(list.length).toBeLessThanOrEqual(values.length);
      }),
    );
  });
});

describe("fieldsOf", () => {
  test.each([null, undefined, "text", 1, true, [], [{}]])("%j has none", (value) => {
    expect(fieldsOf(value)).toBeUndefined();
  });

  test("an object is its own fields", () => {
    const value = { users: [] };
    expect(fieldsOf(value)).toBe(value);
  });
});
