import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesSearch } from "../../src/people/matchesSearch.js";

const letters = fc
  .array(
    fc.constantFrom("a", "É", "ß", "ñ", "İ", "ø", "Ж", "山", "가", "ب", "m", " ", "-", "’", "."),
  )
  .map((parts) => parts.join(""));

const anna = {
  id: "1",
  givenName: "Anna-Lena",
  surname: "Müller",
  email: "al.mueller@example.com",
};

describe("matchesSearch", () => {
  test.each([
    "anna",
    "LENA",
    "muller",
    "MÜLLER",
    "mueller@",
    "Anna-Lena Müller",
    "müller anna",
    "example anna",
    "  lena   mü ",
  ])("%o may be found", (text) => {
    expect(matchesSearch(text)(anna)).toBe(true);
  });

  test.each(["bob", "annab", "anna bob", "organization"])("%o may not", (text) => {
    expect(matchesSearch(text)({ ...anna, organizationName: "Organization" })).toBe(false);
  });

  test("what stands beyond the length that is shown is found", () => {
    expect(matchesSearch("needle")({ id: "1", surname: `${"a".repeat(5000)}needle` })).toBe(true);
  });

  test("a person without any text is never found", () => {
    expect(matchesSearch("abc")({ id: "abc" })).toBe(false);
  });

  test("whoever holds a text, case aside, is found by it", () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, text, after) => {
        expect(matchesSearch(text)({ id: "1", surname: before + text + after })).toBe(true);
      }),
    );
  });
});
