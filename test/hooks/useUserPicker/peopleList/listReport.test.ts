import { describe, expect, test } from "vitest";
import { UsersApiError, type UsersApiErrorKind } from "../../../../src/client/UsersApiError.js";
import type { User } from "../../../../src/client/User.js";
import {
  reportOn,
  withoutEntry,
  type ListRules,
} from "../../../../src/hooks/useUserPicker/peopleList/listReport.js";
import { listEvent } from "../../../../src/hooks/useUserPicker/peopleList/listEvent.js";
import { listReportText } from "../../../../src/hooks/useUserPicker/peopleList/listReportText.js";
import { english } from "../../../../src/messages/english.js";
import type { PeopleListEntry } from "../../../../src/people/parsePeopleList.js";
import type { PeopleListResult } from "../../../../src/query/resolvePeopleList.js";

const anna: User = { id: "a", email: "a@x.test" };
const bob: User = { id: "b", email: "b@x.test" };
const cleo: User = { id: "c", email: "c@x.test" };

const named = (name: string): PeopleListEntry => ({ text: name, name });
const found = (user: User): PeopleListResult => ({
  entry: named(user.id),
  status: "found",
  user,
});
const missing = (name: string): PeopleListResult => ({ entry: named(name), status: "not-found" });
const unsure = (name: string, ...candidates: User[]): PeopleListResult => ({
  entry: named(name),
  status: "ambiguous",
  candidates,
});
function failed(
  name: string,
  kind: UsersApiErrorKind = "service",
  retryAfterMs?: number,
): PeopleListResult {
  const error = new UsersApiError({ kind, message: "secret", retryAfterMs });
  return { entry: named(name), status: "failed", error };
}

function report(results: readonly PeopleListResult[], rules: Partial<ListRules> = {}) {
  const made = reportOn(results, {
    excluded: new Set(),
    isDisabled: () => false,
    chosen: new Set(),
    room: Infinity,
    ...rules,
  });
  return {
    ...made,
    ids: made.found.map(({ id }) => id),
    statuses: made.report.left.map(({ status }) => status),
    said: listReportText(made.report, english),
  };
}

describe("who is added", () => {
  test("those who are found, in their order, each once", () => {
    const { ids, report: made, said } = report([found(bob), found(anna), found(bob)]);
    expect(ids).toEqual(["b", "a"]);
    expect(made).toEqual({ added: 2, left: [], text: "", failure: undefined });
    expect(said).toBe("2 people added.");
  });

  test("nobody who is chosen already, and that is no fault", () => {
    const { ids, said } = report([found(bob)], { chosen: new Set(["user:b"]) });
    expect(ids).toEqual([]);
    expect(said).toBe("0 people added.");
  });

  test("as many as there is room for; those who are chosen take none", () => {
    const rules = { room: 1, chosen: new Set(["user:a"]) };
    const { ids, statuses } = report([found(anna), found(bob), found(cleo)], rules);
    expect(ids).toEqual(["b"]);
    expect(statuses).toEqual(["not-chosen"]);
  });

  test("nobody who is excluded, which tells nothing about them, nor who is disabled", () => {
    const { ids, said } = report([found(anna), found(bob), found(cleo)], {
      excluded: new Set(["a"]),
      isDisabled: ({ id }) => id === "b",
    });
    expect(ids).toEqual(["c"]);
    expect(said).toBe("1 person added. Not found: a. Can’t be chosen: b.");
  });
});

describe("who is left", () => {
  test("stands in the box as it was written", () => {
    const { report: made, said } = report([missing("x"), found(anna), failed("y"), missing("z")]);
    expect(made.text).toBe("x; y; z");
    expect(said).toBe(
      "1 person added. Not found: x and z. Could not be looked up: y. The search failed.",
    );
  });

  test("excluded people are no candidates; without one an entry is not found", () => {
    const excluded = new Set(["a"]);
    const { report: made } = report([unsure("x", anna, bob), unsure("y", anna)], { excluded });
    expect(made.left).toEqual([
      { entry: named("x"), status: "ambiguous", candidates: [bob], isNobody: false },
      { entry: named("y"), status: "not-found", candidates: [], isNobody: false },
    ]);
  });

  test("an entry that is answered leaves text and report", () => {
    const { report: made } = report([unsure("x", anna, bob), missing("y")]);
    const [first] = made.left;
    const rest = withoutEntry(made, first?.entry ?? named(""));
    expect(rest.text).toBe("y");
    expect(listReportText(rest, english)).toBe("Not found: y.");
    expect(withoutEntry(made, named("x")).left).toHaveLength(2);
  });

  test("the reason goes with the last who failed", () => {
    const { report: made } = report([failed("x"), missing("y")]);
    expect(made.failure?.error.kind).toBe("service");
    const [first] = made.left;
    expect(withoutEntry(made, first?.entry ?? named("")).failure).toBeUndefined();
  });
});

describe("in words", () => {
  test.each([
    ["unauthenticated", "You are not signed in. Sign in again to search for people."],
    ["forbidden", "You are not allowed to search for people."],
    ["network", "The people service can’t be reached."],
    ["rate-limited", "Too many requests were made. You can try again now."],
  ] as const)(
    "a failure of kind %s has its reason, and none of the server's words",
    (kind, reason) => {
      const { said } = report([failed("x", kind)]);
      expect(said).toBe(`Could not be looked up: x. ${reason}`);
    },
  );

  test("a wait is told with its end", () => {
    const { said } = report([failed("x", "rate-limited", 3_600_000)]);
    expect(said).toMatch(/^Could not be looked up: x\. Too many requests\. Try again after .+\.$/u);
  });

  test("names are asked for without their quotes", () => {
    const entry = { text: '"Smith, Anna"', name: "Smith, Anna" };
    const { said } = report([{ entry, status: "ambiguous", candidates: [anna, bob] }]);
    expect(said).toBe("Who is “Smith, Anna”?");
  });

  test("long entries are cut, and of very many the first are named", () => {
    const { said } = report([missing("x".repeat(500))]);
    expect(said).toBe(`Not found: ${"x".repeat(79)}….`);
    const many = report(Array.from({ length: 500 }, (_, n) => missing(`x${n}`)));
    expect(many.said).toMatch(/^Not found: x0, .*x19, and 480 others\.$/u);
    const some = report(Array.from({ length: 21 }, (_, n) => missing(`x${n}`)));
    expect(some.said).toMatch(/ and x20\.$/u);
  });
});

test("the host is told counts", () => {
  const results = [found(anna), found(bob), missing("x"), unsure("y", anna), failed("z")];
  expect(listEvent(results, 12)).toEqual({
    found: 2,
    notFound: 1,
    ambiguous: 1,
    failed: 1,
    durationMs: 12,
  });
});
