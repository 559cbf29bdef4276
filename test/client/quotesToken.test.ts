import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotesToken } from "../../src/client/quotesToken.js";

describe("quotesToken", () => {
  test.each([
    ["a short token", "The token abc is bad.", ["abc"]],
    ["16 characters of a longer one", "bad: ABCDEFGHIJKLMNOP…", ["xyz.ABCDEFGHIJKLMNOPQRSTUVW"]],
    ["the second token", "The token def is bad.", ["abc", "def"]],
  ])("finds %s", (_, text, tokens) => {
    expect(quotesToken(text, tokens)).toBe(true);
  });

  test.each([
    ["no token", "The token is bad.", []],
    ["another token", "The token abd is bad.", ["abc"]],
    ["15 characters of a longer one", "bad: ABCDEFGHIJKLMNO…", ["xyz.ABCDEFGHIJKLMNOPQRSTUVW"]],
  ])("does not take %s for one", (_, text, tokens) => {
    expect(quotesToken(text, tokens)).toBe(false);
  });

  test("finds a token anywhere in a text, whatever is around it", () => {
    const token = fc.stringMatching(/^[\x21-\x7e]{1,60}$/);
    fc.assert(
      fc.property(fc.string(), token, fc.string(), (before, secret, after) => {
        expect(quotesToken(before + secret + after, [secret])).toBe(true);
      }),
    );
  });
});
