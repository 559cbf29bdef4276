import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/people/cleanText.js";
import {
  formatPeopleList,
  parsePeopleList,
  type PeopleListEntry,
} from "../../src/people/parsePeopleList.js";
import { anyText } from "./anyText.js";

/** Each entry as "name|email". */
function read(text: string): string[] {
  return parsePeopleList(text).map(({ name = "", email = "" }) => `${name}|${email}`);
}

describe("one person", () => {
  test.each([
    ["a mail", "anna@x.test", "|anna@x.test"],
    ["a mail in brackets", "<anna@x.test>", "|anna@x.test"],
    ["a link", "mailto:anna@x.test", "|anna@x.test"],
    ["a link with a subject", "MAILTO:anna@x.test?subject=Hi%20Anna", "|anna@x.test"],
    ["a link in brackets", "Anna <mailto:anna@x.test>", "Anna|anna@x.test"],
    ["a mail in Outlook's quotes", "'anna@x.test'", "|anna@x.test"],
    ["a mail in a cell's quotes", '"anna@x.test"', "|anna@x.test"],
    ["a name", "Anna Smith", "Anna Smith|"],
    ["a name and a mail", "Anna Smith <anna@x.test>", "Anna Smith|anna@x.test"],
    ["without a space", "Anna Smith<anna@x.test>", "Anna Smith|anna@x.test"],
    ["spaces", " \u00a0 Anna   Smith  <  anna@x.test > ", "Anna Smith|anna@x.test"],
    ["quotes", '"Smith, Anna" <anna@x.test>', "Smith, Anna|anna@x.test"],
    ["quotes without a mail", '"Smith, Anna"', "Smith, Anna|"],
    [
      "quotes in quotes",
      '"Anna \\"Ann, A\\" \\\\ Smith" <a@x.test>',
      'Anna "Ann, A" \\ Smith|a@x.test',
    ],
    ["quotes inside", 'Anna "Ann, A" Smith', 'Anna "Ann, A" Smith|'],
    ["a quoted cell", '"Smith, Anna <anna@x.test>"', "Smith, Anna|anna@x.test"],
    ["Outlook's", "Smith, Anna <anna@x.test>", "Smith, Anna|anna@x.test"],
    ["Outlook's, with a title", "Smith, Anna, Dr. <anna@x.test>", "Smith, Anna, Dr.|anna@x.test"],
    ["a comma before the bracket", "Anna Smith, <anna@x.test>", "Anna Smith|anna@x.test"],
    ["a comma in brackets", "Anna <a, b>", "Anna <a, b>|"],
    ["no mail in brackets", "Anna <sales>", "Anna <sales>|"],
    ["two brackets", "Anna <a@x.test> Bob <b@x.test>", "Anna <a@x.test> Bob <b@x.test>|"],
    ["unseen characters", "An\u202ena\u200b <an\u0000na@x.test>\ufeff", "Anna|anna@x.test"],
    ["markup", "<b>Anna</b>", "<b>Anna</b>|"],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test("stands as it was written, cleaned", () => {
    expect(parsePeopleList('  "Smith,  Anna"\u200b <ANNA@x.test>\r\n')).toEqual([
      { text: '"Smith, Anna" <ANNA@x.test>', name: "Smith, Anna", email: "ANNA@x.test" },
    ]);
    expect(parsePeopleList("anna@x.test")).toEqual([{ text: "anna@x.test", email: "anna@x.test" }]);
    expect(parsePeopleList(" Anna")).toEqual([{ text: "Anna", name: "Anna" }]);
  });
});

describe("many people", () => {
  test.each([";", ",", "\t", "\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "；", "，", "、"])(
    "are separated by %j",
    (separator) => {
      expect(read(["Anna Smith", "bob@x.test", "Zoe"].join(separator))).toEqual([
        "Anna Smith|",
        "|bob@x.test",
        "Zoe|",
      ]);
    },
  );

  test.each([
    [
      "Outlook's line",
      "Smith, Anna <a@x.test>; Jones, Bob <b@x.test>",
      ["Smith, Anna|a@x.test", "Jones, Bob|b@x.test"],
    ],
    [
      "lines",
      "Smith, Anna <a@x.test>\r\nJones, Bob <b@x.test>\r\n",
      ["Smith, Anna|a@x.test", "Jones, Bob|b@x.test"],
    ],
    [
      "commas only",
      'Anna <a@x.test>, "Jones, Bob" <b@x.test>, c@x.test',
      ["Anna|a@x.test", "Jones, Bob|b@x.test", "|c@x.test"],
    ],
    [
      "a mail before the comma is somebody of their own",
      "a@x.test, Bob <b@x.test>",
      ["|a@x.test", "Bob|b@x.test"],
    ],
    ["names before a mail that has none", "Anna, Bob, c@x.test", ["Anna|", "Bob|", "|c@x.test"]],
    ["an enumeration before a mail", "山田、田中 <t@x.test>", ["山田|", "田中|t@x.test"]],
    ["a row of a sheet", "Anna Smith\ta@x.test", ["Anna Smith|", "|a@x.test"]],
    ["nothing between", ';;, \n\t ,; <a@x.test>,,;\u200b;"";', ["|a@x.test"]],
    ["nothing", " \n ", []],
    [
      "a stray quote ends with its line",
      '"Smith, Anna\nBob "B" Jones, Zoe',
      ['"Smith|', "Anna|", 'Bob "B" Jones|', "Zoe|"],
    ],
    [
      "a stray bracket ends where the next one opens",
      "Anna <a@x.test, Bob <b@x.test>",
      ["Anna <a@x.test|", "Bob|b@x.test"],
    ],
    ["a stray bracket", "Anna <a@x.test, Bob>, Zoe", ["Anna <a@x.test, Bob>|", "Zoe|"]],
    ["quotes never hold a semicolon", '"Smith; Anna" <a@x.test>', ['"Smith|', 'Anna"|a@x.test']],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("whoever is there twice", () => {
  test("is kept once, as at first", () => {
    expect(
      parsePeopleList("Bob; Anna <A@x.test>; Ann <a@X.TEST>; bob; Pelé; Pele\u0301; <a@x.test>"),
    ).toEqual([
      { text: "Bob", name: "Bob" },
      { text: "Anna <A@x.test>", name: "Anna", email: "A@x.test" },
      { text: "Pelé", name: "Pelé" },
    ]);
  });

  test("by name, with and without quotes", () => {
    expect(read('Anna Smith; "anna smith"')).toEqual(["Anna Smith|"]);
  });

  test("may be somebody else with other accents, and with a mail", () => {
    expect(read("José; Jose; Jose <jose@x.test>")).toEqual(["José|", "Jose|", "Jose|jose@x.test"]);
  });
});

const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'"""<>,;，、；@.\\ \t\n\'ab\u0301\ufe0f\u200d') },
      {
        weight: 1,
        arbitrary: fc.constantFrom("a@x.test", "<b@x.test>", "Smith, Anna ", '"C, D" ', "mailto:"),
      },
      { weight: 1, arbitrary: anyText(2) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("of any text", () => {
  test("each word is in some entry", () => {
    const marks = fc.array(fc.constantFrom(...'""<>,;，、；@.\\ \t\n\'\u0301'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 12 }), (gaps) => {
        const text = gaps.map((gap, index) => `${gap.join("")}w${index}w`).join("");
        const kept = parsePeopleList(text)
          .map((entry) => entry.text)
          .join(" ");
        for (const index of gaps.keys()) expect(kept).toContain(`w${index}w`);
      }),
      { numRuns: 3000 },
    );
  });

  test("each entry has a clean text, and a name or an e-mail", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const entry of parsePeopleList(text)) {
          expect(entry.text).not.toBe("");
          expect(cleanText(entry.text, Infinity)).toBe(entry.text);
          expect(entry.name ?? entry.email).toBeTruthy();
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("the entries, written as text, are read as the same", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const entries = parsePeopleList(text);
        expect(parsePeopleList(formatPeopleList(entries))).toEqual(entries);
      }),
      { numRuns: 5000 },
    );
  });

  test("so are some of them", () => {
    fc.assert(
      fc.property(hostile, fc.nat(), (text, chosen) => {
        const entries = parsePeopleList(text).filter((_, index) => (chosen >> index) % 2 === 0);
        expect(parsePeopleList(formatPeopleList(entries))).toEqual(entries);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("formatPeopleList", () => {
  test("leaves what was written as it was", () => {
    const text = 'Smith, Anna <a@x.test>; "Jones, Bob"; zoe@x.test; O"Brien';
    expect(formatPeopleList(parsePeopleList(text))).toBe(text);
  });

  test.each<[PeopleListEntry, string]>([
    [{ text: "Smith, Anna", name: "Smith, Anna" }, '"Smith, Anna"'],
    [{ text: "Anna", name: "Anna", email: "a@x.test" }, '"Anna" <a@x.test>'],
    [{ text: "", email: "a@x.test" }, "a@x.test"],
    [{ text: "", name: 'A "B" \\, C' }, '"A \\"B\\" \\\\, C"'],
  ])("writes %j, which was never read, in quotes", (entry, expected) => {
    expect(formatPeopleList([entry])).toBe(expected);
    const { email, name } = entry;
    expect(parsePeopleList(expected)).toMatchObject([
      { ...(email !== undefined && { email }), ...(name !== undefined && { name }) },
    ]);
  });
});

describe("a megabyte takes no more than a moment", () => {
  test.each([
    '"',
    '\\"',
    "<",
    ">",
    "<>",
    '<"',
    "<a@x.test>",
    "a,",
    ",",
    ", ",
    ";",
    '",',
    '"\\',
    "a, <",
    " ",
    "@",
    "a@b.",
    "'",
    "\u0301",
    "mailto:",
    '"a" <',
    "\u200d",
    "、<",
  ])("of %j", (part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    const startedAt = performance.now();
    formatPeopleList(parsePeopleList(`"${text}`));
    formatPeopleList(parsePeopleList(`${text}x <a@x.test>`));
    // A quadratic reading takes minutes.
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});
