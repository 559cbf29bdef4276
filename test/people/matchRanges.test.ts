import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentGraphemes } from "../../src/people/cleanText.js";
import { foldForSearch } from "../../src/people/foldText.js";
import { matchRanges } from "../../src/people/matchRanges.js";

/** The text with its matches in brackets. */
function marked(text: string, query: string): string {
  return matchRanges(text, query)
    .reverse()
    .reduce(
      (result, { start, end }) =>
        `${result.slice(0, start)}[${result.slice(start, end)}]${result.slice(end)}`,
      text,
    );
}

describe("matchRanges", () => {
  test.each([
    ["start", "Ann Smith", "ann", "[Ann] Smith"],
    ["everywhere", "Anna Hannan", "an", "[An]na H[an]n[an]"],
    ["the whole query", "Ann Smith", "n sm", "An[n Sm]ith"],
    ["the whole query first", "Ann Smith, Smith", "ann smith", "[Ann Smith], Smith"],
    ["words in any order", "Ann Marie Smith", "smi ann", "[Ann] Marie [Smi]th"],
    ["some of the words", "ann@example.com", "smith ann", "[ann]@example.com"],
    ["words that overlap", "Annan", "ann nan", "[Annan]"],
    ["neighbours become one", "aaaa", "a", "[aaaa]"],
    ["space around and between", "Ann Smith", "  ann \t smith ", "[Ann Smith]"],
    ["case and accents of the text", "Zoë MÜLLER", "zoe mul", "[Zoë MÜL]LER"],
    ["accents of the query", "Muller", "Mü", "[Mu]ller"],
    ["marks go with their letter", "Zoe\u0308x", "zoe", "[Zoe\u0308]x"],
    ["dotted capital i", "xİstanbul", "is", "x[İs]tanbul"],
    ["dotless i", "Işık", "isik", "[Işık]"],
    ["sharp s as two", "Groß", "ss", "Gro[ß]"],
    ["sharp s as one", "Großer", "os", "Gr[oß]er"],
    ["sharp s in the query", "Grosser", "ß", "Gro[ss]er"],
    ["half a ligature", "ﬁona", "f", "[ﬁ]ona"],
    ["full width", "Ａnn", "an", "[Ａn]n"],
    ["final sigma", "Γιώργος", "ΓΙΩΡΓΟΣ", "[Γιώργος]"],
    ["first letter of a syllable", "김한국", "하", "김[한]국"],
    ["Indic letter with its sign", "प्रिया", "र", "[प्रि]या"],
    ["joiner inside", "علی\u200cرضا", "علیرضا", "[علی\u200cرضا]"],
    ["letters beyond the basic plane", "x𝓐𝓷n", "ann", "x[𝓐𝓷n]"],
    ["emoji as a whole", "a👩🏽\u200d🚀b", "🚀", "a[👩🏽\u200d🚀]b"],
    ["no half flag", "🇫🇮", "🇮", "[🇫🇮]"],
    ["e-mail", "Ann.Smith@Example.com", "smith@ex", "Ann.[Smith@Ex]ample.com"],
    ["regular expression syntax is text", "a.c abc (x", ".", "a[.]c abc (x"],
    ["unbalanced syntax", "a (x [y \\z", "(x [", "a [(x []y \\z"],
    ["markup is text", "<b>Ann</b>", "<b", "[<b]>Ann</b>"],
    ["no match", "Ann", "x", "Ann"],
    ["empty query", "Ann", " ", "Ann"],
    ["query of marks", "Ann", "\u0301", "Ann"],
    ["empty text", "", "a", ""],
  ])("%s", (_, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  const text = fc.string({
    unit: fc.constantFrom(
      ..."aabnsiIİıß\u0301\u0308é ﬁ한각क\u094d\u093f👩🚀\u200d🇫🇮",
      "👩🏽\u200d🚀",
      "\ud83d",
    ),
    maxLength: 30,
  });

  test("the ranges are sorted, apart, not empty, and hold whole graphemes", () => {
    fc.assert(
      fc.property(text, text, (source, query) => {
        const boundaries = new Set([source.length]);
        for (const { index } of segmentGraphemes(source)) {
          boundaries.add(index);
        }
        let position = -1;
        for (const { start, end } of matchRanges(source, query)) {
          expect(start).toBeGreaterThan(position);
          expect(end).toBeGreaterThan(start);
          expect(boundaries.has(start) && boundaries.has(end)).toBe(true);
          position = end;
        }
      }),
      { numRuns: 600 },
    );
  });

  test("what folds into the text is found, and what is found holds it", () => {
    const word = text.map((value) => value.replaceAll(" ", ""));
    fc.assert(
      fc.property(text, word, text, (before, query, after) => {
        const source = `${before} ${query} ${after}`;
        const folded = foldForSearch(query);
        const ranges = matchRanges(source, query);
        expect(ranges.length > 0).toBe(folded !== "");
        for (const { start, end } of ranges) {
          expect(foldForSearch(source.slice(start, end))).toContain(folded);
        }
      }),
      { numRuns: 600 },
    );
  });
});
