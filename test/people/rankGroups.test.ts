import { expect, test } from "vitest";
import type { Group } from "../../src/client/Group.js";
import { rankGroups } from "../../src/people/rankGroups.js";

function order(groups: readonly Group[], query: string, locale = "en"): string {
  return rankGroups(groups, query, locale)
    .map(({ id }) => id)
    .join(" ");
}

test("start of the name, of a word, anywhere", () => {
  const groups = [
    { id: "anywhere", displayName: "Assurveyed" },
    { id: "word", displayName: "Land – Survey" },
    { id: "start", displayName: "Survey" },
  ];
  expect(order(groups, "SURV")).toBe("start word anywhere");
});

test("within one class by name, as the locale sorts, with numbers as numbers", () => {
  const groups = [
    { id: "ten", displayName: "Team 10" },
    { id: "zeta", displayName: "Team Z" },
    { id: "umlaut", displayName: "Team Ä" },
    { id: "two", displayName: "team 2" },
  ];
  expect(order(groups, "team", "de")).toBe("two ten umlaut zeta");
  expect(order(groups, "team", "sv")).toBe("two ten zeta umlaut");
});

test("groups of one name by id, whatever the order given", () => {
  const groups = ["b", "c", "a"].map((id) => ({ id, displayName: "Reviewers" }));
  expect(order(groups, "rev")).toBe("a b c");
  expect(order(groups.toReversed(), "rev")).toBe("a b c");
});

test("a group without a name is last, and none is left out", () => {
  const nothing = { id: "nothing", displayName: null } as unknown as Group;
  const groups = [{ id: "bare" }, nothing, { id: "named", displayName: "Zulu rev" }];
  expect(order(groups, "rev")).toBe("named bare nothing");
  expect(order([], "rev")).toBe("");
});

test("the groups are those that were given, and their list stays as it was", () => {
  const [first, second] = [
    { id: "g1", displayName: "B" },
    { id: "g2", displayName: "A" },
  ];
  const groups = [first, second];
  const ranked = rankGroups(groups, "x");
  expect(ranked[0]).toBe(second);
  expect(ranked[1]).toBe(first);
  expect(groups).toEqual([first, second]);
});
