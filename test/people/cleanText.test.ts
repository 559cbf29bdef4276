import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { cleanText, segmentGraphemes } from "../../src/people/cleanText.js";
import { anyText } from "./anyText.js";

const FAMILY = "👨‍👩‍👧‍👦";

test("the segmenter is made on first use, and once", async () => {
  vi.resetModules();
  const Original = Intl.Segmenter;
  const constructed = vi.spyOn(Intl, "Segmenter").mockImplementation(function (...options) {
    return new Original(...options);
  });
  onTestFinished(() => constructed.mockRestore());
  const fresh = await import("../../src/people/cleanText.js");
  expect(constructed).not.toHaveBeenCalled();
  fresh.segmentGraphemes("a");
  fresh.segmentGraphemes("b");
  expect(constructed).toHaveBeenCalledTimes(1);
});

describe("cleanText", () => {
  test.each([
    ["plain text stays", "Ann O'Brien-Smith", "Ann O'Brien-Smith"],
    ["markup stays text", '<img src=x onerror="1">', '<img src=x onerror="1">'],
    ["empty", "", ""],
    ["only white space", " \t\r\n\u3000", ""],
    ["one space before", " Ann", "Ann"],
    ["one space after", "Ann ", "Ann"],
    ["two spaces between", "Ann  Smith", "Ann Smith"],
    ["white space runs", "  Ann \t\r\n\u00a0 Smith\u2028", "Ann Smith"],
    ["next line and empty Braille cells", "Ann\x85\u2800Smith", "Ann Smith"],
    ["controls of both sets", "A\0n\x07n\x1b[31m\x7f\x9b", "Ann[31m"],
    ["bidi controls", "\u202eAnn\u202c \u2066Sm\u061cith\u2069\u200f\u200e", "Ann Smith"],
    ["zero width", "A\u200bn\ufeffn\u2060 S\u00adm\u034fith\u180e", "Ann Smith"],
    ["joiners between Latin letters", "A\u200dn\u200cn", "Ann"],
    ["space around what is dropped", "Ann \u200b\u200d Smith", "Ann Smith"],
    ["tag characters", "Ann\u{e0041}\u{e007f}", "Ann"],
    ["interlinear annotation", "\ufff9Ann\ufffa\ufffb", "Ann"],
    ["blank Hangul fillers", "\u3164\u115f\uffa0", ""],
    ["lone surrogates", "\ud800A\udc00nn\ud83d", "Ann"],
    ["surrogates that only cleaning brings together", "\ud83d\u200b\ude00", ""],
    ["variation selectors without a base", "\ufe0f \u{e0100}Ann", "Ann"],
  ])("%s", (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test.each([
    ["Persian", "علی\u200cرضا"],
    ["Marathi eyelash ra", "दर्\u200dया"],
    ["Bengali ra before ya", "র\u200d্যাব"],
    ["Sinhala conjunct", "ශ්\u200dරී"],
    ["old Malayalam chillu at the end", "അവന്\u200d"],
    ["Mongolian vowel separator", "ᠮᠣᠩᠭᠣᠯ\u180eᠠ"],
    ["family", FAMILY],
    ["profession with a skin tone", "👩🏽\u200d🚀"],
    ["heart on fire", "❤\ufe0f\u200d🔥"],
    ["keycap and flag", "1\ufe0f\u20e3🇫🇮"],
    ["ideographic variation", "辻\u{e0100}"],
    ["Vietnamese as marks", "Nguye\u0302\u0303n"],
    ["Hebrew with niqqud", "שָׁלוֹם"],
    ["Thai", "เอกชัย น้ำ"],
    ["Tibetan stack", "བསྒྲུབས"],
  ])("keeps what carries meaning: %s", (_, text) => {
    expect(cleanText(text)).toBe(text);
  });

  test.each([
    ["at the end of a Persian word", "علی\u200c", "علی"],
    ["at the start", "\u200dعلی", "علی"],
    ["before a space", "علی\u200c رضا", "علی رضا"],
    ["after an emoji that nothing follows", "👩\u200d", "👩"],
    ["before a variation selector", "👩\u200d\ufe0f🚀", "👩\ufe0f🚀"],
    ["in a run", "علی\u200c\u200c\u200dرضا", "علی\u200cرضا"],
    ["between a letter and an emoji", "A\u200d👩", "A👩"],
  ])("drops a joiner that joins nothing: %s", (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test("limits the marks on one letter, and only on that one", () => {
    const stack = (count: number) => "\u0301\u0323\u20dd".repeat(count).slice(0, count);
    expect(cleanText(`Z${stack(200)}a${stack(8)}lgo`)).toBe(`Z${stack(8)}a${stack(8)}lgo`);
  });

  test("every letter of every script stays, alone and between others", () => {
    const lost: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const letter = String.fromCodePoint(code);
      if (/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(letter)) {
        if (cleanText(letter) !== letter || cleanText(`a ${letter}b`) !== `a ${letter}b`) {
          lost.push(code.toString(16));
        }
      }
    }
    expect(lost).toEqual([]);
  });

  test.each([
    ["fits exactly", "a".repeat(256), 256, "a".repeat(256)],
    ["one too many", "a".repeat(257), 256, `${"a".repeat(255)}…`],
    ["graphemes, not units", FAMILY.repeat(4), 4, FAMILY.repeat(4)],
    ["at a grapheme", FAMILY.repeat(5), 4, `${FAMILY.repeat(3)}…`],
    ["no space before the ellipsis", "Ann Smith", 5, "Ann…"],
    ["no joiner before the ellipsis", `نن\u200cننن`, 3, "نن…"],
    ["one", "Ann", 1, "…"],
    ["white space is no length", `Ann${" ".repeat(9999)}`, 3, "Ann"],
    ["10,000 characters", "x".repeat(10_000), 256, `${"x".repeat(255)}…`],
    ["1,000,000 characters", "é".repeat(1_000_000), 256, `${"é".repeat(255)}…`],
    ["1,000,000 emoji", "😀".repeat(500_000), 256, `${"😀".repeat(255)}…`],
    ["1,000,000 marks", `a${"\u0301".repeat(1_000_000)}`, 256, `a${"\u0301".repeat(8)}…`],
    ["1,000,000 unseen characters", "\u200b".repeat(1_000_000), 256, ""],
  ])("cuts: %s", (_, text, maxLength, expected) => {
    expect(cleanText(text, maxLength)).toBe(expected);
  });

  const awkward = fc
    .array(
      fc.oneof(
        fc.constantFrom(..."\u200b\u200c\u200d\u180e\ufe0f\u0301\u094dनعa \n\u202e\ud83d\ude00♀"),
        fc.constantFrom("👩", "🏽", FAMILY, "\u{e0100}", "🇫", "ശ്", "각", "\u0600", "\r\n"),
        anyText(2),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(""));

  test("cleaning twice is cleaning once", () => {
    fc.assert(
      fc.property(awkward, fc.integer({ min: 1, max: 20 }), (text, maxLength) => {
        const once = cleanText(text, maxLength);
        expect(cleanText(once, maxLength)).toBe(once);
      }),
      { numRuns: 600 },
    );
  });

  test("one grapheme of 10,000 letters is cut all the same, and once", () => {
    const once = cleanText("\u1100".repeat(10_000));
    expect(once).toMatch(/^\u1100{1,9000}…$/);
    expect(cleanText(once)).toBe(once);
  });

  test("the result is short, well-formed, one line, and free of unseen characters", () => {
    fc.assert(
      fc.property(awkward, fc.integer({ min: 1, max: 20 }), (text, maxLength) => {
        const clean = cleanText(text, maxLength);
        expect([...segmentGraphemes(clean)].length).toBeLessThanOrEqual(maxLength);
        expect(clean).not.toMatch(
          /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|^ | $| {2}|\p{M}{18}/u,
        );
      }),
      { numRuns: 600 },
    );
  });
});
