import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEmail } from "../../src/people/isEmail.js";
import { anyText } from "./anyText.js";

describe("isEmail", () => {
  test.each([
    "anna@example.com",
    "Anna.Smith+work@mail.example.co.uk",
    "o'brien@example.ie",
    "a@b.c",
    "用户@例子.中国",
    "jörg@müller.example",
    "pelé@exa\u0301mple.com",
    "अजय@डाटा.भारत",
    "_%!#$&*/=?^`{|}~-@xn--bcher-kva.example",
  ])("%s is one", (text) => {
    expect(isEmail(text)).toBe(true);
  });

  test.each([
    "",
    "anna",
    "anna@",
    "@example.com",
    "anna@localhost",
    "anna@@example.com",
    "anna@home@example.com",
    "anna@example.com@example.org",
    "anna@example..com",
    "anna@.example.com",
    "anna@example.com.",
    "anna @example.com",
    " anna@example.com",
    "anna@example.com\n",
    "anna@exam ple.com",
    "anna@exam\u3000ple.com",
    "anna@example.com, bob@example.com",
    "anna@example.com;",
    "<anna@example.com>",
    '"anna"@example.com',
    "mailto:anna@example.com",
    "'anna@example.com'",
    "anna@example.com?subject=x",
    "anna@[127.0.0.1]",
    "anna\u0000@example.com",
    "an\u202ena@example.com",
    "anna@exam\u200bple.com",
    "anna@exam\u200dple.com",
    "an\u00adna@example.com",
    "\ufeffanna@example.com",
    "anna\ud800@example.com",
    "anna\u3164@example.com",
  ])("%j is none", (text) => {
    expect(isEmail(text)).toBe(false);
  });

  test("254 units are the longest", () => {
    const ofLength = (length: number) => `${"a".repeat(length - 6)}@x.com`;
    expect(isEmail(ofLength(254))).toBe(true);
    expect(isEmail(ofLength(255))).toBe(false);
  });

  test("none has white space, a control or a second @", () => {
    const part = anyText(3);
    fc.assert(
      fc.property(part, part, part, (local, label, top) => {
        const text = `a${local}@b${label}.c${top}`;
        const isPlain =
          /^[^\s@\p{Cc}\p{Bidi_Control}\p{Cs}]+@[^\s@\p{Cc}\p{Bidi_Control}\p{Cs}]+$/u;
        expect(!isEmail(text) || isPlain.test(text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["@", ".", "a@", "a.", "a"])("a million of %j take no time", (part) => {
    const startedAt = performance.now();
    expect(isEmail(`a@${part.repeat(1_000_000)}`)).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(100);
  });
});
