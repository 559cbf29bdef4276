import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { subjectOf } from "../../src/client/subjectOf.js";
import { anyText } from "../people/anyText.js";
import { encodePart, tokenOf } from "../support/tokenOf.js";

describe("the subject of a token", () => {
  test.each(["a1", "Zoé Müller", "日本語", "😀", "a?b>c~d", " "])("is its sub: %j", (subject) => {
    expect(subjectOf(tokenOf(subject))).toBe(subject);
    expect(subjectOf(`Bearer ${tokenOf(subject)}`)).toBe(subject);
  });

  test("is the same in a token with padding and in one without a signature", () => {
    const payload = btoa(JSON.stringify({ sub: "a-1" }));
    expect(payload).toMatch(/=$/);
    expect(subjectOf(`e30.${payload}.c2ln`)).toBe("a-1");
    expect(subjectOf(`e30.${payload}`)).toBe("a-1");
  });

  test.each([
    ["nothing", ""],
    ["an opaque token", "9f8e7d6c5b4a"],
    ["an opaque token with dots", "v2.local.abc"],
    ["only dots", ".."],
    ["broken base64", "e30.@@@@.x"],
    ["base64 of no JSON", `e30.${btoa("sub")}.x`],
    ["base64 that was cut", `e30.${encodePart({ sub: "a1" }).slice(0, -3)}.x`],
    ["bytes that are no UTF-8", `e30.${btoa("\xff\xfe\xfd")}.x`],
    ["null", `e30.${encodePart(null)}.x`],
    ["a list", `e30.${encodePart(["sub"])}.x`],
    ["a text", `e30.${encodePart("sub")}.x`],
    ["no sub", `e30.${encodePart({ client_id: "service" })}.x`],
    ["an empty sub", `e30.${encodePart({ sub: "" })}.x`],
    ["a number for sub", `e30.${encodePart({ sub: 7 })}.x`],
    ["null for sub", `e30.${encodePart({ sub: null })}.x`],
  ])("is unknown in %s", (_, token) => {
    expect(subjectOf(token)).toBeUndefined();
  });

  test("is found or not, in any text, and never thrown over", () => {
    const part = fc.oneof(anyText(), fc.jsonValue().map(encodePart), fc.base64String());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        expect(["string", "undefined"]).toContain(typeof subjectOf(parts.join(".")));
      }),
    );
  });

  test("survives the way through any token", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (subject) => {
        expect(subjectOf(tokenOf(subject))).toBe(subject);
      }),
    );
  });
});
