import { describe, expect, test } from "vitest";
import { userColor, USER_COLORS } from "../../src/people/userColor.js";

const BATCHES = 20;
const numbers = Array.from({ length: 1000 }, (_, index) => index);

/** UUIDs of version 4 from a fixed linear congruential generator (Numerical Recipes), so that a failure repeats. */
function uuids(seed: number): string[] {
  let state = seed;
  return numbers.map(() => {
    const digits = Array.from({ length: 32 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state >>> 28).toString(16);
    }).join("");
    return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
  });
}

describe("userColor", () => {
  test("an id has its colour for good", () => {
    expect(userColor("00000000-0000-0000-0000-000000000000")).toBe(4);
    expect(userColor("")).toBe(3);
  });

  const pad = (value: number, length: number) => String(value).padStart(length, "0");

  test.each<[string, (batch: number) => string[]]>([
    ["random UUIDs", uuids],
    [
      "UUIDs that differ in the last digits",
      (batch) => numbers.map((n) => `8f14e45f-ceea-467f-${pad(batch, 4)}-${pad(n, 12)}`),
    ],
    [
      "UUIDs that differ in the first digits",
      (batch) => numbers.map((n) => `${pad(n, 8)}-ceea-467f-${pad(batch, 4)}-000000000000`),
    ],
    ["counted ids", (batch) => numbers.map((n) => String(batch * 1000 + n))],
    ["e-mails as ids", (batch) => numbers.map((n) => `person${batch * 1000 + n}@example.com`)],
  ])("1000 ids spread evenly: %s", (_, idsOf) => {
    const chiSquares = Array.from({ length: BATCHES }, (__, batch) => {
      const counts = new Map<number, number>();
      for (const id of idsOf(batch))
        counts.set(userColor(id), (counts.get(userColor(id)) ?? 0) + 1);
      expect(counts.size).toBe(USER_COLORS);
      const expected = numbers.length / USER_COLORS;
      return [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    });
    // Chi-square with 19 degrees of freedom has mean 19 and variance 38: this is four deviations of the mean above.
    const mean = chiSquares.reduce((sum, value) => sum + value, 0) / BATCHES;
    expect(mean).toBeLessThan(19 + 4 * Math.sqrt(38 / BATCHES));
  });
});
