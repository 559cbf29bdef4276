import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePeopleList } from "../../../../src/people/parsePeopleList.js";
import { listIn } from "../../../../src/hooks/useUserPicker/peopleList/listIn.js";
import {
  readPaste,
  type PasteTarget,
} from "../../../../src/hooks/useUserPicker/peopleList/readPaste.js";

/** A box with its caret at the end, or with a part selected. */
function box(value: string, selectionStart = value.length, selectionEnd = value.length) {
  return { value, selectionStart, selectionEnd } satisfies PasteTarget;
}

describe("into a picker of many", () => {
  test.each([
    ["a@x.test; b@x.test", "", "a@x.test; b@x.test"],
    ["a@x.test\r\nb@x.test\r\n", "", "a@x.test; b@x.test"],
    ["Ann <a@x.test>", "", "Ann <a@x.test>"],
    ["b@x.test; c@x.test", "a@x.test", "a@x.test; b@x.test; c@x.test"],
    ["b@x.test; A@x.test", "a@x.test; ", "a@x.test; b@x.test"],
    ["b@x.test; c@x.test", "Smith, Anna", '"Smith, Anna"; b@x.test; c@x.test'],
  ])("%j is a list, with %j in the box", (pasted, typed, text) => {
    expect(readPaste(pasted, box(typed), true)).toEqual({ text, isList: true });
  });

  test("what is selected is replaced, the rest is kept whole", () => {
    const pasted = "b@x.test\nc@x.test";
    expect(readPaste(pasted, box("old", 0, 3), true)?.text).toBe("b@x.test; c@x.test");
    expect(readPaste(pasted, box("Anna Smith", 4, 4), true)?.text).toBe(
      "Anna Smith; b@x.test; c@x.test",
    );
  });

  test.each(["", " ", "\n;", "Anna Smith", "a@x.test", " a@x.test\n", "Anna Smith\n"])(
    "%j goes into the box as it is",
    (pasted) => {
      expect(readPaste(pasted, box("x"), true)).toBeNull();
    },
  );

  test.each(["<a@x.test>", "mailto:a@x.test", "'a@x.test'"])(
    "of %j the address goes where the caret is, for it alone finds somebody",
    (pasted) => {
      expect(readPaste(pasted, box("<>", 1, 1), true)).toEqual({
        text: "<a@x.test>",
        isList: false,
      });
    },
  );

  test("an input that knows no selection takes the paste at its end", () => {
    const target = { value: "a@x.test", selectionStart: null, selectionEnd: null };
    expect(readPaste("b@x.test; c@x.test", target, true)?.text).toBe(
      "a@x.test; b@x.test; c@x.test",
    );
  });

  test("nobody of the box and of the paste is lost, whatever they are", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "B", "@", ".", ",", ";", " ", '"', "<") });
    fc.assert(
      fc.property(texts, texts, (typed, pasted) => {
        const paste = readPaste(pasted, box(typed), true);
        if (paste === null || !paste.isList) return;
        const entries = parsePeopleList(paste.text);
        const there = new Set(entries.map(({ text, email }) => (email ?? text).toLowerCase()));
        const letters = (text: string) => text.toLowerCase().replace(/[^ab@.]/g, "");
        const all = [...there].map(letters);
        for (const { text, email } of parsePeopleList(pasted)) {
          expect(all).toContain(letters(email ?? text));
        }
      }),
    );
  });
});

describe("into a picker of one", () => {
  test("of an address with a name the address, into what is in the box", () => {
    expect(readPaste("Ann <a@x.test>", box(""), false)).toEqual({
      text: "a@x.test",
      isList: false,
    });
    expect(readPaste("Ann <a@x.test>", box("to "), false)?.text).toBe("to a@x.test");
  });

  test.each(["a@x.test; b@x.test", "Anna", "a@x.test"])("%j goes in as it is", (pasted) => {
    expect(readPaste(pasted, box(""), false)).toBeNull();
  });
});

describe("a text in the box", () => {
  test.each(["Smith, Anna", "a@x.test", "Anna", "Anna;", "a@x.test;", "", ";;"])(
    "%j is one to search for",
    (text) => expect(listIn(text, false)).toBeNull(),
  );

  test.each(["Anna; Bob", "a@x.test, b@x.test", "a@x.test b; c"])("%j is a list", (text) =>
    expect(listIn(text, false)).toHaveLength(2),
  );

  test("what is left of a list is one, however short", () => {
    expect(listIn("Anna", true)).toEqual([{ text: "Anna", name: "Anna" }]);
    expect(listIn("", true)).toEqual([]);
  });
});
