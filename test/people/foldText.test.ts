import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldForSearch, foldText } from "../../src/people/foldText.js";
import { anyText } from "./anyText.js";

const letters: string[] = [];
for (let code = 0; code <= 0x10ffff; code += 1) {
  const letter = String.fromCodePoint(code);
  if (/(?!\p{Unified_Ideograph})\p{L}/u.test(letter)) {
    letters.push(letter);
  }
}

const names = fc.oneof(
  anyText(),
  fc.string({
    unit: fc.constantFrom(..."aIiİıßŁøæ\u0301\u0323\u093f\u0e38\u0e48กक각ガ\u3099ﬁΣς‌ ’"),
  }),
);

describe("foldForSearch", () => {
  test.each([
    ["case", "Ann SMITH", "ann smith"],
    ["accents", "Zoë Müller-Lüdenscheidt", "zoe muller-ludenscheidt"],
    ["accents as marks", "Zoe\u0308", "zoe"],
    ["Vietnamese", "Nguyễn Đức", "nguyen duc"],
    ["dotted capital i", "İSTANBUL", "istanbul"],
    ["dotless i", "Işık", "isik"],
    ["sharp s", "Groß GROẞ", "gross gross"],
    [
      "letters with strokes",
      "Łukasz Øster Đorđe Þór Ægir Œuvre",
      "lukasz oster dorde thor aegir oeuvre",
    ],
    ["Azerbaijani", "Əliyev", "aliyev"],
    ["ligatures", "ﬁona ﬀ Ǆ", "fiona ff dz"],
    ["full width", "Ａｎｎ　１", "ann 1"],
    ["Catalan middle dot", "Gal·la Goŀla", "galla golla"],
    ["Hebrew final letters", "כהן", "כהנ"],
    ["small kana", "ッ ょ ヶ", "つ よ け"],
    ["final sigma", "ΓΙΏΡΓΟΣ Γιώργος", "γιωργοσ γιωργοσ"],
    ["Cyrillic", "Фёдор Йозеф", "федор иозеф"],
    ["Hebrew points", "שָׁלוֹמִי", "שלומי"],
    ["Arabic vowels and hamza", "أَحْمَد مُحَمَّد", "احمد محمد"],
    ["Arabic tatweel", "مـــحمد", "محمد"],
    ["Persian letters", "علی کریمی", foldForSearch("علي كريمي")],
    ["zero-width joiners", "علی\u200cرضا", foldForSearch("علیرضا")],
    ["soft hyphen", "Schmidt\u00adbauer", "schmidtbauer"],
    ["kana and half width", "ハナコ ﾊﾅｺ はなこ", "はなこ はなこ はなこ"],
    ["apostrophes and hyphens", "O’Brien Oʼ´ Jean‑Luc", "o'brien o'' jean-luc"],
    ["Hangul as its letters", "한", "\u1112\u1161\u11ab"],
    ["marks alone", "\u0301\u0323", ""],
    ["empty", "", ""],
  ])("%s", (_, text, expected) => {
    expect(foldForSearch(text)).toBe(expected);
  });

  test.each([
    ["Hindi vowel signs", "की", "कि"],
    ["Hindi virama", "क्त", "कत"],
    ["Tamil vowel signs", "கா", "கி"],
    ["Bengali vowel signs", "মা", "মি"],
    ["Thai vowels", "กิ", "กี"],
    ["Thai tones", "ป่า", "ป้า"],
    ["Khmer vowel signs", "កា", "កិ"],
  ])("keeps words apart: %s", (_, a, b) => {
    expect(foldForSearch(a)).not.toBe(foldForSearch(b));
  });

  test("a syllable being typed is the start of the whole one", () => {
    for (const typed of ["ㅎ", "하", "한", "한ㄱ", "한구", "한국"]) {
      expect(foldForSearch("한국")).toMatch(new RegExp(`^${foldForSearch(typed)}`));
    }
  });

  test("every letter is equal to itself in other case and normal forms, and folds once", () => {
    const unequal = letters.filter((letter) => {
      const folded = foldForSearch(letter);
      return [letter.toLowerCase(), letter.normalize("NFD"), letter.normalize("NFKC"), folded].some(
        (other) => foldForSearch(other) !== folded,
      );
    });
    expect(unequal).toEqual([]);
  });

  test("letters that a base-strength collation takes for equal are equal here", () => {
    const collator = new Intl.Collator("und", { sensitivity: "base" });
    const inNames =
      /[A-Za-z\xc0-\u024f\u0370-\u0377\u037b-\u03ff\u0400-\u052f\u05d0-\u05ea\u0620-\u064a\u0671-\u0673\u0679-\u06d3\u1e00-\u1fff\u3041-\u30fa\ufb00-\ufb06\ufb1d-\ufb4f\ufe80-\ufefc\uff21-\uff9d]/;
    const compared = letters.filter((letter) => inNames.test(letter)).sort(collator.compare);
    const missed = compared.filter((letter, index) => {
      const previous = compared[index - 1] ?? "";
      return (
        collator.compare(previous, letter) === 0 &&
        foldForSearch(previous) !== foldForSearch(letter)
      );
    });
    expect(compared.length).toBeGreaterThan(1500);
    expect(missed).toEqual([]);
  });

  test("two texts side by side fold as they fold apart", () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(foldForSearch(`${a} ${b}`)).toBe(`${foldForSearch(a)} ${foldForSearch(b)}`);
      }),
    );
  });
});

describe("foldText", () => {
  test.each([
    ["İs", "is", [0, 1], [1, 2]],
    ["aß", "ass", [0, 1, 1], [1, 2, 2]],
    ["e\u0301x", "ex", [0, 2], [2, 3]],
    ["\u200bﬁ", "fi", [1, 1], [2, 2]],
    ["𝓐b", "ab", [0, 2], [2, 3]],
    ["ab", "ab", [0, 1], [1, 2]],
    ["", "", [], []],
  ])("maps %j back", (text, folded, starts, ends) => {
    expect(foldText(text)).toEqual({ folded, starts, ends });
  });

  test("folds as foldForSearch does", () => {
    fc.assert(
      fc.property(names, (text) => {
        expect(foldText(text).folded).toBe(foldForSearch(text));
      }),
      { numRuns: 600 },
    );
  });

  test("the map has an entry for each unit, in order, and each leads to letters that fold to it", () => {
    fc.assert(
      fc.property(names, (text) => {
        const { folded, starts, ends } = foldText(text);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        for (let unit = 0; unit < folded.length; unit += 1) {
          const start = starts[unit] ?? -1;
          const end = ends[unit] ?? -1;
          expect(foldForSearch(text.slice(start, end))).toContain(folded.charAt(unit));
          expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
