import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { USER_COLORS } from "../../../src/people/userColor.js";

const css = await readFile("src/components/UserAvatar/avatarColors.css", "utf8");
const rules = css.matchAll(
  /\[data-ipp-color="(\d+)"\] \{\s*--_ipp-avatar-color: (#[0-9a-f]{6});\s*\}/g,
);
const palette = [...rules].map(([, index, color = ""]) => ({ index: Number(index), color }));
const text = /--_ipp-avatar-text: (#[0-9a-f]{6});/.exec(css)?.[1] ?? "";

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

describe("the colours of people", () => {
  test("are as many as there are numbers for, each another", () => {
    expect(palette.map(({ index }) => index)).toEqual([...Array(USER_COLORS).keys()]);
    expect(new Set(palette.map(({ color }) => color)).size).toBe(USER_COLORS);
  });

  test.each(palette)("$index: the text on $color has at least 4.5:1", ({ color }) => {
    expect(contrast(color, text)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(palette)("$index: $color is seen on white and on near-black", ({ color }) => {
    expect(contrast(color, "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(color, "#1b1d1f")).toBeGreaterThanOrEqual(2.5);
  });
});
