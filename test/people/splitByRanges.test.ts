import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchRanges } from "../../src/people/matchRanges.js";
import { splitByRanges } from "../../src/people/splitByRanges.js";

describe("splitByRanges", () => {
  test.each([
    ["no text", "", [], []],
    ["no range", "Ann", [], [{ text: "Ann", isMatch: false }]],
    ["all", "Ann", [{ start: 0, end: 3 }], [{ text: "Ann", isMatch: true }]],
    [
      "middle",
      "Ann",
      [{ start: 1, end: 2 }],
      [
        { text: "A", isMatch: false },
        { text: "n", isMatch: true },
        { text: "n", isMatch: false },
      ],
    ],
    [
      "both ends",
      "Anna",
      [
        { start: 0, end: 1 },
        { start: 3, end: 4 },
      ],
      [
        { text: "A", isMatch: true },
        { text: "nn", isMatch: false },
        { text: "a", isMatch: true },
      ],
    ],
  ])("%s", (_, text, ranges, expected) => {
    expect(splitByRanges(text, ranges)).toEqual(expected);
  });

  test("the pieces are the text, none is empty, and matching ones never touch", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b", "e\u0301", "ß", "İ", " ", "👩🏽\u200d🚀"),
    });
    fc.assert(
      fc.property(text, text, (source, query) => {
        const pieces = splitByRanges(source, matchRanges(source, query));
        expect(pieces.map((piece) => piece.text).join("")).toBe(source);
        pieces.forEach((piece, index) => {
          expect(piece.text).not.toBe("");
          expect(piece.isMatch).not.toBe(pieces[index - 1]?.isMatch);
        });
      }),
    );
  });
});
