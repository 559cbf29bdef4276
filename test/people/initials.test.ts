import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentGraphemes } from "../../src/people/cleanText.js";
import { initials } from "../../src/people/initials.js";
import type { NameableUser } from "../../src/people/displayName.js";
import { anyText } from "./anyText.js";

describe("initials", () => {
  test.each([
    ["Latin", "ann", "smith", "AS"],
    ["several given names", "Ann Marie", "Smith", "AS"],
    ["accents", "Émile", "Østergård", "ÉØ"],
    ["an accent as a mark", "E\u0301mile", "Zola", "E\u0301Z"],
    ["Turkish capitals", "İnci", "Işık", "İI"],
    ["locale-neutral small i", "ilknur", "ışık", "II"],
    ["sharp s", "ßa", "Smith", "SS"],
    ["ligature", "ﬁona", "Smith", "FS"],
    ["capital with a mark of its own", "ǰa", "Smith", "J\u030cS"],
    ["Cyrillic", "иван", "Петров", "ИП"],
    ["Greek", "άννα", "ζέρβα", "ΆΖ"],
    ["Armenian", "անի", "պետրոսյան", "ԱՊ"],
    ["Georgian has no capitals in use", "ნინო", "ბერიძე", "ნბ"],
    ["Hebrew", "דוד", "כהן", "דכ"],
    ["full width", "Ａｎｎ", "Ｓmith", "ＡＳ"],
    ["letters beyond the basic plane", "𐐨nn", "𝓢mith", "𐐀𝓢"],
    ["Chinese", "小明", "王", "王"],
    ["rare Chinese surname", "明", "𠮷田", "𠮷"],
    ["Chinese variant", "太郎", "辻\u{e0100}", "辻\u{e0100}"],
    ["Korean", "민준", "김", "김"],
    ["Korean as jamo", "민준", "김".normalize("NFD"), "김".normalize("NFD")],
    ["Latin given name, Chinese surname", "Ann", "王", "王"],
    ["Chinese given name, Latin surname", "小明", "Smith", "S"],
    ["Arabic", "محمد", "علي", "م"],
    ["Persian", "علی\u200cرضا", "کریمی", "ع"],
    ["Latin given name, Arabic surname", "Omar", "علي", "O"],
    ["Adlam letters would join", "𞤀𞤣𞤵", "𞤔𞤢𞤤", "𞤀"],
    ["Devanagari", "प्रिया", "शर्मा", "प्रि"],
    ["Devanagari conjunct", "क्षितिज", "शर्मा", "क्षि"],
    ["Kannada conjunct", "ಕ್ಷಮಾ", "ರಾವ್", "ಕ್ಷ"],
    ["Sinhala conjunct", "ශ්\u200dරීමා", "පෙරේරා", "ශ්\u200dරී"],
    ["Tamil", "கௌதம்", "ராஜ்", "கௌ"],
    ["Thai", "น้ำ", "ใจดี", "น้ำ"],
    ["Thai vowel before its consonant", "เอกชัย", "ใจดี", "อ"],
    ["punctuation before the letter", '"Ann"', "(smith)", "AS"],
    ["emoji before the letter", "👩🏽\u200d🚀 Ann", "🇫🇮smith", "AS"],
    ["digits before the letter", "3m", "42", "M"],
    ["okina", "ʻAna", "Kealoha", "AK"],
    ["apostrophe", "'Ann", "’t Hooft", "AT"],
    ["bidi override", "\u202eAnn", "\u200bSmith", "AS"],
    ["one word", "Madonna", "", "M"],
    ["surname alone", "", "Smith", "S"],
    ["whole name in one field", "Ann Marie Smith", "", "AS"],
    ["whole Chinese name in one field", "", "王 小明", "王"],
    ["one field with a word of no letters", "Ann 2", "", "A"],
    ["surname without letters", "Ann", "—", "A"],
    ["given name without letters", "…", "Smith", "S"],
    ["phone number", "+1 (555) 010-9999 ext. 3", "", ""],
    ["a number after a Cyrillic name", "Иван 12345", "", "И"],
    ["e-mail as a name", "ann.smith@example.com", "", ""],
    ["e-mail as a given name", "ann@example.com", "Smith", "S"],
    ["emoji alone", "👩🏽\u200d🚀", "😀", ""],
    ["lone surrogates", "\ud83d", "\udc00Smith", "S"],
    ["empty", "", "", ""],
  ])("%s", (_, givenName, surname, expected) => {
    expect(initials({ id: "1", givenName, surname })).toBe(expected);
  });

  test("nothing is guessed from an id, an e-mail or a label that is one", () => {
    expect(initials({ id: "abc" })).toBe("");
    expect(initials({ id: "1", email: "ann.smith@example.com" })).toBe("");
    expect(initials({ id: "1", displayName: "ann.smith@example.com" })).toBe("");
  });

  test("the account's own label stands in for missing names", () => {
    expect(initials({ id: "1", displayName: "Ann Smith" })).toBe("AS");
    expect(initials({ id: "1", givenName: "Bo", displayName: "Ann Smith" })).toBe("B");
  });

  test("null fields, as the API may answer them, count as missing", () => {
    const user: unknown = { id: "1", givenName: null, surname: "Smith", displayName: null };
    expect(initials(user as NameableUser)).toBe("S");
  });

  test("names of 10,000 characters", () => {
    const user = { id: "1", givenName: "क्".repeat(5000), surname: "Z\u0301".repeat(5000) };
    expect(initials(user)).not.toBe("");
    expect(initials({ id: "1", givenName: `Z${"\u0301".repeat(10_000)}` })).toBe(
      `Z${"\u0301".repeat(8)}`,
    );
  });

  test("any text gives at most two graphemes, each with a letter, and never throws", () => {
    const name = fc.oneof(
      anyText(),
      fc.constantFrom("\ud800", "ß", "ﬁ", "İ", "aß", "é", "王", "م", "ნ", "เ"),
    );
    fc.assert(
      fc.property(name, name, (givenName, surname) => {
        const graphemes = [...segmentGraphemes(initials({ id: "1", givenName, surname }))];
        expect(graphemes.length).toBeLessThanOrEqual(2);
        for (const { segment } of graphemes) {
          expect(segment).toMatch(/\p{L}/u);
        }
      }),
      { numRuns: 600 },
    );
  });
});
