import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { normalizeSearchText } from "../../src/client/searchText.js";
import type { User } from "../../src/client/User.js";
import { narrowedAnswer } from "../../src/query/narrowedAnswer.js";
import { queryKeys } from "../../src/query/queryKeys.js";
import type { UsersScope } from "../../src/query/UsersScope.js";
import { createDirectory } from "../../src/testing/createDirectory.js";
import { testScope } from "./testScope.js";

function know(scope: UsersScope, text: string, users: User[], updatedAt = Date.now()): void {
  scope.queryClient.setQueryData(queryKeys.search(scope, text), users, { updatedAt });
}

const person = (id: string, givenName: string, email?: string): User => ({
  id,
  givenName,
  ...(email !== undefined && { email }),
});

const ids = (answer: { users: User[] } | undefined) => answer?.users.map(({ id }) => id);

describe("a narrowed answer", () => {
  test("is of those who still match, in the order of the answer", () => {
    const scope = testScope();
    know(scope, "smi", [person("3", "Smith"), person("1", "Smirnov"), person("2", "X", "smith@x")]);
    expect(ids(narrowedAnswer(scope, "smith"))).toEqual(["3", "2"]);
  });

  test("is as old as the answer that it is of", () => {
    const scope = testScope();
    const updatedAt = Date.now() - 60_000;
    know(scope, "smi", [], updatedAt);
    expect(narrowedAnswer(scope, "smith")).toEqual({ users: [], updatedAt });
  });

  test("comes from the smallest answer that holds it", () => {
    const scope = testScope();
    const smith = person("1", "Anna Smith");
    know(scope, "smi", [smith, person("2", "Smirnov")], 10 ** 15);
    know(scope, "ann", [smith], 2 * 10 ** 15);
    know(scope, "th", [], 3 * 10 ** 15);
    know(scope, "bob", [], 4 * 10 ** 15);
    expect(narrowedAnswer(scope, "anna smi")).toMatchObject({ updatedAt: 2 * 10 ** 15 });
  });

  test.each([
    ["nothing is known", "smith", () => {}],
    ["only a longer text is known", "smi", (scope: UsersScope) => know(scope, "smith", [])],
    ["only another text is known", "smith", (scope: UsersScope) => know(scope, "anna", [])],
    [
      "only the same letters, apart, are known",
      "smith",
      (scope: UsersScope) => know(scope, "sth", []),
    ],
    [
      "the answer was cut off",
      "smith",
      (scope: UsersScope) =>
        know(
          scope,
          "smi",
          Array.from({ length: 1000 }, (_, n) => person(`${n}`, "Smith")),
        ),
    ],
    [
      "the answer is five minutes old",
      "smith",
      (scope: UsersScope) => know(scope, "smi", [], Date.now() - 300_000),
    ],
    [
      "the answer was given to someone else",
      "smith",
      (scope: UsersScope) => know({ ...scope, epoch: 1 }, "smi", []),
    ],
    [
      "the answer was given to another client",
      "smith",
      ({ queryClient }: UsersScope) => know({ ...testScope(), queryClient }, "smi", []),
    ],
  ])("is not there when %s", (_, text, prepare) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const scope = testScope();
    prepare(scope);
    expect(narrowedAnswer(scope, text)).toBeUndefined();
  });

  test("misses nobody whom a server finds that matches anywhere in name or e-mail", () => {
    const letters = fc.constantFrom(..."aAbB éÉßẞİıσςΣñ.@-'’o\u0308ﬁ");
    const word = fc.array(letters, { maxLength: 6 }).map((chars) => chars.join(""));
    const user = fc.record({ id: fc.uuid(), givenName: word, surname: word, email: word });
    const recase = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      (text: string) => text.toUpperCase(),
    );
    const range = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }));
    let found = 0;
    const property = fc.property(
      fc.array(user, { minLength: 1, maxLength: 6 }),
      recase,
      range,
      range,
      (people, changeCase, [start, length], [partStart, partLength]) => {
        const { givenName = "", surname = "", email = "" } = people[0] ?? {};
        const source = length % 2 === 0 ? `${givenName} ${surname}` : email;
        const text = normalizeSearchText(changeCase(source.slice(start, start + length)));
        const part = normalizeSearchText([...text].splice(partStart, partLength).join(""));
        fc.pre(part !== "");
        const directory = createDirectory(() => people);
        const scope = testScope();
        know(scope, part, directory.search(part));
        const answer = ids(narrowedAnswer(scope, text));
        const wanted = directory.search(text).map(({ id }) => id);
        found += wanted.length;
        expect(wanted.filter((id) => answer !== undefined && !answer.includes(id))).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: 2000 });
    expect(found).toBeGreaterThan(1000);
  });
});
