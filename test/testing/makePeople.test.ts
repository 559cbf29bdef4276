import { describe, expect, test } from "vitest";
import { knownSearches, makeCurrentUser, makePeople } from "../../src/testing/index.js";

const people = makePeople();

describe("makePeople", () => {
  test("makes the same people every time, and 20,000 when told nothing", () => {
    expect(people).toHaveLength(20_000);
    expect(makePeople()).toEqual(people);
  });

  test("makes the same first people whatever the count", () => {
    expect(makePeople(0)).toEqual([]);
    expect(makePeople(700)).toEqual(people.slice(0, 700));
    expect(makePeople(20_500).slice(0, 20_000)).toEqual(people);
  });

  test("makes people who are the same in every release", () => {
    expect(people[0]).toEqual({
      id: "2ac16834-ef4d-4cff-9da1-e816f8e23656",
      givenName: "Emma",
      surname: "Lindqvist",
      email: "emma.lindqvist@example.com",
      organizationName: "Example Organization",
    });
  });

  test.each([-1, 1.5, NaN, Infinity])("refuses a count of %s", (count) => {
    expect(() => makePeople(count)).toThrow(RangeError);
  });

  test("gives everybody an id of their own, in the shape of a UUID", () => {
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(people.filter(({ id }) => !uuid.test(id))).toEqual([]);
  });

  test("gives no two people one e-mail, and no mail that could reach anybody", () => {
    const emails = people.flatMap(({ email }) => email?.toLowerCase() ?? []);
    expect(new Set(emails).size).toBe(emails.length);
    const reserved = /@(?:[a-z-]+\.)?(?:example|example\.(?:com|net|org))$/;
    expect(emails.filter((email) => !reserved.test(email))).toEqual([]);
  });

  test("makes namesakes, in one organisation and in several", () => {
    const annas = people.slice(0, 40).filter((user) => fullName(user) === "Anna Smith");
    expect(annas).toHaveLength(4);
    expect(new Set(annas.map(({ organizationName }) => organizationName)).size).toBeGreaterThan(1);
    expect(annas.map(({ email }) => email)).toContain("anna.smith2@example.com");
  });

  test("writes most names in Latin letters, and some in each of the other scripts", () => {
    const share = (script: string) => {
      const letters = new RegExp(`\\p{Script=${script}}`, "u");
      return people.filter((user) => letters.test(fullName(user))).length / people.length;
    };
    expect(share("Latin")).toBeGreaterThan(0.8);
    const others = "Cyrillic Greek Arabic Hebrew Devanagari Thai Han Hiragana Katakana Hangul";
    for (const script of others.split(" ")) expect(share(script), script).toBeGreaterThan(0.0005);
  });

  test.each([
    ["German ß", /ß/],
    ["Turkish İ", /İ/],
    ["Turkish ı", /ı/],
    ["Lithuanian ė", /ė/],
    ["Finnish ä", /ä/],
    ["an apostrophe", /'/],
    ["a hyphen", /-/],
    ["a character outside the BMP", /𠮷/u],
    ["an emoji with joiners", /👩\u200D👩\u200D👧\u200D👦/u],
    ["markup", /<script>/],
    ["a bidi override", /\u202E/],
    ["a zero-width space", /\u200B/],
    ["over 100 characters", /^.{100,}$/su],
  ])("makes names with %s", (_, pattern) => {
    expect(people.some((user) => pattern.test(fullName(user)))).toBe(true);
  });

  test.each([
    ["no e-mail", ["givenName", "surname", "organizationName"]],
    ["no names", ["email", "organizationName"]],
    ["no surname", ["givenName", "email", "organizationName"]],
    ["no organisation", ["givenName", "surname", "email"]],
    ["nothing but an id", []],
  ])("makes people with %s", (_, fields) => {
    const wanted = ["id", ...fields].sort().join();
    const count = people.filter((user) => Object.keys(user).sort().join() === wanted).length;
    expect(count).toBeGreaterThanOrEqual(40);
    expect(count).toBeLessThan(400);
  });

  test("puts the first people that a search for smi finds in plain sight", () => {
    const first = people.filter((user) => fullName(user).toLowerCase().includes("smi"));
    expect(first.slice(0, 6).map(fullName)).toEqual([
      "Anna Smith",
      "John Smith",
      "Anna Smith",
      "Jane Smith",
      "Anna Smith",
      "Zoë Smithson",
    ]);
  });
});

test("the made current user is the first of the made people", () => {
  const me = makeCurrentUser();
  expect(me).toMatchObject(people[0] ?? {});
  expect(me.displayName).toBe(me.email);
});

test.each(Object.entries(knownSearches))("%s: as many match as promised", (_, known) => {
  const { text, matches } = known;
  const found = people.filter(
    (user) =>
      fullName(user).toLowerCase().includes(text) || user.email?.toLowerCase().includes(text),
  );
  expect(found).toHaveLength(matches);
});

test("exactly 1000 stays exactly 1000 in a larger directory", () => {
  const { text } = knownSearches.exactly1000;
  expect(makePeople(21_000).filter(({ email }) => email?.includes(text))).toHaveLength(1000);
});

test("the promised counts are of the kinds that their names say", () => {
  expect(knownSearches.some.matches).toBeGreaterThanOrEqual(30);
  expect(knownSearches.some.matches).toBeLessThanOrEqual(300);
  expect(knownSearches.exactly1000.matches).toBe(1000);
  expect(knownSearches.moreThan1000.matches).toBeGreaterThan(1000);
});

function fullName({ givenName = "", surname = "" }: { givenName?: string; surname?: string }) {
  return `${givenName} ${surname}`;
}
