import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { User } from "../../src/client/User.js";
import { findPerson } from "../../src/people/findPerson.js";
import { parsePeopleList } from "../../src/people/parsePeopleList.js";

const anna = person("1", "Anna", "Smith", "anna@x.test");
const otherAnna = person("2", "Anna", "Smith", "anna.smith@x.test");
const annabel = person("3", "Annabel", "Smithers", "bel@x.test");
const jose = person("4", "José", "Muñoz", "jose@x.test");
const plainJose = person("5", "Jose", "Munoz", "jm@x.test");
const yamada = person("6", "太郎", "山田", "taro@x.test");
const mononym: User = { id: "7", surname: "Suharto" };
const titled = person("8", "Anna", "Jones, Dr.", "aj@x.test");
const nameless: User = { id: "9", email: "team@x.test" };

function person(id: string, givenName: string, surname: string, email: string): User {
  return { id, givenName, surname, email };
}

/** The status, and the ids that go with it. */
function find(text: string, users: readonly User[], isTruncated = false): string {
  const [entry] = parsePeopleList(text);
  if (entry === undefined) throw new Error(`Nobody is in ${text}.`);
  const match = findPerson(entry, users, isTruncated);
  if (match.status === "found") return `found ${match.user.id}`;
  if (match.status === "not-found") return match.status;
  return `ambiguous ${match.candidates.map(({ id }) => id).join()}`;
}

describe("an e-mail", () => {
  test("is that of one person, case and composition aside", () => {
    const pele = person("p", "Pelé", "X", "Pel\u0065\u0301@x.test");
    expect(find("ANNA@X.test", [annabel, anna])).toBe("found 1");
    expect(find("pelÉ@x.test", [anna, pele])).toBe("found p");
  });

  test("is compared as it is seen", () => {
    const unseen = person("u", "Anna", "Smith", "an\u200bna@x.test");
    expect(find("anna@x.test", [unseen])).toBe("found u");
    expect(find("anna@x.test", [unseen, anna])).toBe("ambiguous u,1");
  });

  test("is that of nobody who only holds it, or has other accents", () => {
    expect(find("anna@x.test", [person("s", "Su", "Sanna", "susanna@x.test")])).toBe("not-found");
    expect(find("jose@x.test", [person("j", "José", "X", "josé@x.test")])).toBe("not-found");
  });

  test("decides alone, whatever name stands beside it", () => {
    expect(find("Annabel Smithers <anna@x.test>", [annabel, anna])).toBe("found 1");
    expect(find("Anna Smith <anna@elsewhere.test>", [anna, annabel])).toBe("not-found");
  });

  test("of two people is a choice", () => {
    expect(find("anna@x.test", [anna, { ...otherAnna, email: "Anna@x.test" }])).toBe(
      "ambiguous 1,2",
    );
  });

  test("is certain also in an answer that was cut off", () => {
    expect(find("anna@x.test", [anna, annabel], true)).toBe("found 1");
  });

  test("that is empty is nobody's", () => {
    expect(findPerson({ text: "", email: "" }, [mononym], false)).toEqual({ status: "not-found" });
  });
});

describe("a whole name", () => {
  test.each([
    "Anna Smith",
    "anna SMITH",
    "Smith Anna",
    "Smith, Anna",
    '"Smith, Anna"',
    '"Smith,Anna"',
    '"Anna, Smith"',
    '"Smith，Anna"',
  ])("%s is found", (text) => {
    const [quoted] = parsePeopleList(text).length === 1 ? [text] : [`"${text}"`];
    expect(find(quoted ?? text, [annabel, anna])).toBe("found 1");
  });

  test.each([
    ["山田太郎", yamada],
    ["山田 太郎", yamada],
    ["太郎 山田", yamada],
    ["suharto", mononym],
    ['"Jones, Dr., Anna"', titled],
    ["Jones Dr. Anna", titled],
    ["José Muñoz", jose],
    ["jose\u0301 MUN\u0303OZ", jose],
  ])("%s is found", (text, user) => {
    expect(find(text, [user])).toBe(`found ${user.id}`);
  });

  test("in one field is found in the other order only with a comma", () => {
    const oneField: User = { id: "o", givenName: "Anna Smith" };
    expect(find('"Smith, Anna"', [oneField])).toBe("found o");
    expect(find("Smith Anna", [oneField])).toBe("ambiguous o");
  });

  test("of two people is a choice between these, without those who have only its words", () => {
    expect(find("Anna Smith", [annabel, anna, otherAnna])).toBe("ambiguous 1,2");
  });

  test("with other accents is a choice, even of one", () => {
    expect(find("Jose Munoz", [jose])).toBe("ambiguous 4");
    expect(find("José Muñoz", [plainJose])).toBe("ambiguous 5");
    expect(find("Gross Anna", [person("g", "Anna", "Groß", "g@x.test")])).toBe("ambiguous g");
  });

  test("beside the same with other accents is a choice, the exact one first", () => {
    expect(find("José Muñoz", [plainJose, jose])).toBe("ambiguous 4,5");
    expect(find("Jose Munoz", [jose, plainJose])).toBe("ambiguous 5,4");
  });

  test("in an answer that was cut off is a choice: there may be another", () => {
    expect(find("Anna Smith", [anna, annabel], true)).toBe("ambiguous 1");
  });

  test("of more than 20 people is still a choice", () => {
    const many = Array.from({ length: 21 }, (_, n) => ({ ...anna, id: `${n}` }));
    expect(find("Anna Smith", many)).toBe(`ambiguous ${many.map(({ id }) => id).join()}`);
  });
});

describe("a part of a name", () => {
  test.each(["Anna", "ann smith", '"smithers, anna"', "bel@x"])("%s is a choice", (text) => {
    expect(find(text, [annabel])).toBe("ambiguous 3");
  });

  test("of up to 20 people is a choice, of more it is not", () => {
    const many = (length: number) => Array.from({ length }, (_, n) => ({ ...anna, id: `${n}` }));
    expect(find("Anna", many(20))).toMatch("ambiguous 0,1,");
    expect(find("Anna", many(21))).toBe("not-found");
  });

  test("leaves out those who have only some of its words", () => {
    expect(find("Anna Jones", [anna])).toBe("not-found");
    expect(find("Anna", [])).toBe("not-found");
  });

  test.each(["\u0301", "··", '","', "\u0640"])("%j, without a letter, is nobody's", (name) => {
    expect(findPerson({ text: name, name }, [anna, nameless], false).status).toBe("not-found");
  });
});

test("whoever is found has the e-mail or the name, letter by letter", () => {
  const word = fc.constantFrom("Anna", "anna", "ANNÁ", "Smith", "Smi", "Li", "Å", "A\u030a");
  const user = fc.record({ id: fc.uuid(), givenName: word, surname: word });
  const lower = (text: string) => text.normalize("NFC").toLowerCase();
  let found = 0;
  fc.assert(
    fc.property(fc.array(user, { maxLength: 5 }), word, word, (users, first, second) => {
      const name = `${first} ${second}`;
      const match = findPerson({ text: name, name }, users, false);
      if (match.status !== "found") return;
      found += 1;
      const { givenName, surname } = match.user;
      expect(
        [`${givenName} ${surname}`, `${surname} ${givenName}`].map(String).map(lower),
      ).toContain(lower(name));
    }),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(50);
});
