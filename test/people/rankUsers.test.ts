import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { User } from "../../src/client/User.js";
import { rankUsers } from "../../src/people/rankUsers.js";

function person(id: string, givenName = "", surname = "", email = ""): User {
  return { id, givenName, surname, email };
}

function order(users: readonly User[], query: string, locale = "en"): string {
  return rankUsers(users, query, locale)
    .map((user) => user.id)
    .join(" ");
}

test("a collator is made on first use, and once for each locale", async () => {
  vi.resetModules();
  const Original = Intl.Collator;
  const constructed = vi.spyOn(Intl, "Collator").mockImplementation(function (...options) {
    return new Original(...options);
  });
  onTestFinished(() => constructed.mockRestore());
  const fresh = await import("../../src/people/rankUsers.js");
  expect(constructed).not.toHaveBeenCalled();
  for (const locale of ["de", "sv", "de", "sv"]) {
    fresh.rankUsers([person("a", "Ann"), person("b", "Bo")], "", locale);
  }
  expect(constructed).toHaveBeenCalledTimes(2);
});

describe("rankUsers", () => {
  test("start of the name, of a word, of the e-mail, anywhere", () => {
    const users = [
      person("anywhere", "Aaron", "Blacksmith", "z@example.com"),
      person("email", "Abe", "Young", "smitty@example.com"),
      person("hyphen", "Ann", "Jones-Smith"),
      person("word", "Ann Smilla", "Jones"),
      person("surname", "Zoe", "Smith"),
      person("given", "Smilla", "Zed"),
    ];
    expect(order(users, "smi")).toBe("given surname hyphen word email anywhere");
  });

  test.each([
    ["given surname", "ann sm"],
    ["surname given", "SMITH a"],
    ["accents and case", "Änn Śmı"],
    ["white space", "  ann \t smith "],
  ])("a query of several words: %s", (_, query) => {
    const users = [
      person("anywhere", "Aaron", "Asmithers"),
      person("words", "Aaron Ann", "Smithson Ash"),
      person("start", "Ann", "Smith"),
    ];
    expect(order(users, query)).toBe("start words anywhere");
  });

  test("words in any order are starts of words", () => {
    const users = [
      person("middle", "Ann Marie", "Smith"),
      person("inside", "Ann Annmarie", "Asmith"),
      person("start", "Marie", "Smithson"),
    ];
    expect(order(users, "marie smith")).toBe("start middle inside");
    expect(order(users, "smith marie")).toBe("middle start inside");
  });

  test("Chinese names with a space and without", () => {
    const users = [person("other", "王", "李"), person("right", "小明", "王")];
    for (const query of ["王小", "王 小"]) {
      expect(order(users, query)).toBe("right other");
    }
  });

  test("a person with only an e-mail matches at the start of the e-mail, not of the name", () => {
    const users = [person("mail", "", "", "smi@example.com"), person("word", "Zoe van", "x Smith")];
    expect(order(users, "smi")).toBe("word mail");
  });

  test("within one class by name, as the locale sorts, with numbers as numbers", () => {
    const users = [
      person("zoe", "Zoe"),
      person("oda", "Öda"),
      person("test10", "Test 10"),
      person("test9", "Test 9"),
      person("ann", "ann"),
    ];
    expect(order(users, "", "de")).toBe("ann oda test9 test10 zoe");
    expect(order(users, "", "sv")).toBe("ann test9 test10 zoe oda");
  });

  test("namesakes by e-mail, then by id; nameless people last", () => {
    const users = [
      { id: "nobody" },
      person("3", "Ann", "Smith", "b@example.com"),
      person("2", "ANN", "Smith", "b@example.com"),
      person("1", "Ann", "Smith", "c@example.com"),
      person("0", "ann", "smith", "a@example.com"),
    ];
    expect(order(users, "")).toBe("0 2 3 1 nobody");
  });

  test.each(["", "en_US", "not a locale", "x"])("a locale the platform refuses: %j", (locale) => {
    expect(order([person("b", "B"), person("a", "A")], "", locale)).toBe("a b");
  });

  test("gives back the objects it was given, and leaves the list as it was", () => {
    const users = [
      { ...person("b", "B"), extra: 1 },
      { ...person("a", "A"), extra: 2 },
    ];
    const before = [...users];
    const ranked = rankUsers(users, "a");
    expect(ranked[0]).toBe(users[1]);
    expect(ranked[1]).toBe(users[0]);
    expect(users).toEqual(before);
  });

  test("the order does not depend on the order given", () => {
    const part = fc.constantFrom(
      "",
      "Ann",
      "ann",
      "Anna",
      "Änn",
      "Smith",
      "王",
      "Marie Ann",
      "9",
      "10",
    );
    const email = fc.constantFrom("", "ann@example.com", "smith@example.com", "Ann@example.com");
    const user = fc.record({ id: fc.uuid(), givenName: part, surname: part, email });
    const users = fc.uniqueArray(user, { selector: ({ id }) => id, maxLength: 30 });
    const shuffled = users.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const query = fc.constantFrom("", "an", "ann s", "smith", "王", "x");
    fc.assert(
      fc.property(shuffled, query, ([list, other], typed) => {
        const ranked = order(list, typed);
        expect(order(other, typed)).toBe(ranked);
        expect(ranked.split(" ").filter(Boolean).sort()).toEqual(list.map(({ id }) => id).sort());
      }),
      { numRuns: 300 },
    );
  });
});
