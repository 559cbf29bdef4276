import { describe, expect, test } from "vitest";
import { userColor } from "../../src/people/userColor.js";

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

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const palette = [
  ...new Map(uuids(7).map((id) => [userColor(id).background, userColor(id)])).values(),
];

describe("userColor", () => {
  test("the palette has twenty colours", () => {
    expect(palette).toHaveLength(20);
  });

  test.each(palette)("$foreground on $background has at least 4.5:1", (color) => {
    expect(color.background).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrast(color.background, color.foreground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(palette)("$background is seen on white and on near-black", ({ background }) => {
    expect(contrast(background, "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(background, "#1b1d1f")).toBeGreaterThanOrEqual(2.5);
  });

  test("an id has its colour for good", () => {
    expect(userColor("00000000-0000-0000-0000-000000000000").background).toBe("#8a700d");
    expect(userColor("").background).toBe("#825504");
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
      const counts = new Map<string, number>();
      for (const id of idsOf(batch)) {
        const { background } = userColor(id);
        counts.set(background, (counts.get(background) ?? 0) + 1);
      }
      expect(counts.size).toBe(palette.length);
      const expected = numbers.length / palette.length;
      return [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    });
    // Chi-square with 19 degrees of freedom has mean 19 and variance 38: this is four deviations of the mean above.
    const mean = chiSquares.reduce((sum, value) => sum + value, 0) / BATCHES;
    expect(mean).toBeLessThan(19 + 4 * Math.sqrt(38 / BATCHES));
  });
});
