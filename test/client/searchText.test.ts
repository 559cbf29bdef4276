import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countCharacters,
  MAX_SEARCH_LENGTH,
  MIN_SEARCH_LENGTH,
  normalizeSearchText,
  SEARCH_TEXT_TOO_LONG,
  SEARCH_TEXT_TOO_SHORT,
  searchTextError,
} from "../../src/client/searchText.js";

describe("normalizeSearchText", () => {
  test.each([
    ["white space at the ends goes", "  smi\n", "smi"],
    ["runs of white space become one space", "anna \t  smith", "anna smith"],
    ["a no-break space is white space", "anna\u00a0smith\u3000", "anna smith"],
    ["letters are composed", "Ame\u0301lie", "Am\u00e9lie"],
    ["a composed letter stays", "Am\u00e9lie", "Am\u00e9lie"],
    ["case stays", "SmItH", "SmItH"],
    ["a lone high surrogate is replaced", "ab\ud83d", "ab\ufffd"],
    ["a lone low surrogate is replaced", "\ude00ab", "\ufffdab"],
    ["surrogates the wrong way round are two", "\ude00\ud83d", "\ufffd\ufffd"],
    ["a pair stays", "ab😀", "ab😀"],
    ["nothing stays nothing", "", ""],
    ["white space alone is nothing", " \t\n", ""],
  ])("%s", (_, text, sent) => {
    expect(normalizeSearchText(text)).toBe(sent);
  });

  test("can always be sent, and is the same the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const sent = normalizeSearchText(text);
        expect(decodeURIComponent(encodeURIComponent(sent))).toBe(sent);
        expect(normalizeSearchText(sent)).toBe(sent);
      }),
    );
  });

  test("UTF-16 units in any order can be sent", () => {
    const units = fc.array(fc.integer({ min: 0xd7f0, max: 0xe00f }));
    fc.assert(
      fc.property(units, (codes) => {
        const sent = normalizeSearchText(String.fromCharCode(...codes));
        expect(() => encodeURIComponent(sent)).not.toThrow();
      }),
    );
  });
});

describe("countCharacters", () => {
  test.each([
    ["", 0],
    ["smi", 3],
    ["😀", 1],
    ["王小明", 3],
    // One grapheme, but the API knows code points only.
    ["👩‍🚀", 3],
  ])("%j has %d", (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

describe("searchTextError", () => {
  test.each(["", "a", "ab", "😀😀"])("%j is too short", (text) => {
    expect(searchTextError(text)).toMatchObject({
      kind: "invalid-request",
      code: SEARCH_TEXT_TOO_SHORT,
    });
  });

  test.each([
    "a".repeat(MIN_SEARCH_LENGTH),
    "😀".repeat(MIN_SEARCH_LENGTH),
    "a".repeat(MAX_SEARCH_LENGTH),
    "😀".repeat(MAX_SEARCH_LENGTH),
  ])("a text of 3 to 200 characters is fine (%#)", (text) => {
    expect(searchTextError(text)).toBeUndefined();
  });

  test.each(["a", "😀"])("201 times %s is too long", (character) => {
    expect(searchTextError(character.repeat(201))).toMatchObject({
      kind: "invalid-request",
      code: SEARCH_TEXT_TOO_LONG,
    });
  });

  test("does not quote what was typed", () => {
    expect(searchTextError("zq")?.message).not.toContain("zq");
  });
});
