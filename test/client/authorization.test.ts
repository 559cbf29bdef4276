import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toAuthorization } from "../../src/client/authorization.js";
import { UsersApiError } from "../../src/client/UsersApiError.js";

/** Lets every error out that is not one of ours. */
function headerOrError(token: unknown): string | UsersApiError {
  try {
    return toAuthorization(token);
  } catch (error) {
    if (error instanceof UsersApiError) return error;
    throw error;
  }
}

describe("toAuthorization", () => {
  test.each([
    ["Bearer abc.def-ghi"],
    ["bearer abc.def-ghi"],
    ["BEARER abc.def-ghi"],
    ["abc.def-ghi"],
    ["  Bearer abc.def-ghi  "],
    ["Bearer    abc.def-ghi"],
    ["abc.def-ghi\n"],
  ])("%j becomes one header", (token) => {
    expect(toAuthorization(token)).toBe("Bearer abc.def-ghi");
  });

  test("only a whole word is a scheme", () => {
    expect(toAuthorization("bearertoken")).toBe("Bearer bearertoken");
  });

  test("keeps every character a token may hold", () => {
    expect(toAuthorization("aZ09-._~+/==")).toBe("Bearer aZ09-._~+/==");
  });

  test.each([
    undefined,
    null,
    "",
    "   ",
    "\n",
    "Bearer",
    "bearer ",
    "Bearer\t",
    42,
    {},
    ["abc"],
    true,
  ])("%j is no token", (token) => {
    expect(headerOrError(token)).toMatchObject({ kind: "unauthenticated", code: "NoAccessToken" });
  });

  test.each([
    ["a line break", "abc\ndef"],
    ["a second header", "abc\r\nX-Evil: 1"],
    ["a space", "abc def"],
    ["the scheme twice", "Bearer Bearer abc"],
    ["another scheme", "Basic dXNlcjpwYXNz"],
    ["a letter outside ASCII", "abcdéf"],
    ["an emoji", "abc🔑"],
    ["a zero-width space", "abc\u200bdef"],
    ["a NUL", "abc\u0000def"],
  ])("refuses a text with %s, and does not quote it", (_, token) => {
    const error = headerOrError(token);
    expect(error).toMatchObject({ kind: "unauthenticated", code: "InvalidAccessToken" });
    expect(`${String((error as Error).stack)} ${JSON.stringify(error)}`).not.toContain(
      token.slice(-4),
    );
  });

  test("takes anything, and gives a header that can be sent or an error of ours", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.anything()), (token) => {
        const given = headerOrError(token);
        const header = given instanceof UsersApiError ? "Bearer none" : given;
        expect(header).toMatch(/^Bearer [\x21-\x7e]+$/);
        expect(new Headers({ Authorization: header }).get("authorization")).toBe(header);
      }),
    );
  });
});
