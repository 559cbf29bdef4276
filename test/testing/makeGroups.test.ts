import { expect, test } from "vitest";
import { makeGroups } from "../../src/testing/index.js";

test("makes the same groups every time, and 200 when told nothing", () => {
  const groups = makeGroups();
  expect(groups).toHaveLength(200);
  expect(makeGroups()).toEqual(groups);
  expect(makeGroups(7)).toEqual(groups.slice(0, 7));
  expect(groups[0]?.displayName).toBe("Northern Line – Structural Engineering");
});

test("gives every group an id and a name of its own, and leaves one without a name", () => {
  const groups = makeGroups(450);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(450);
  const names = groups.flatMap(({ displayName }) => displayName ?? []);
  expect(names).toHaveLength(448);
  expect(new Set(names).size).toBe(448);
});

test("refuses a count that is no number of groups", () => {
  expect(() => makeGroups(-1)).toThrow(RangeError);
});
