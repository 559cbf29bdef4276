import { expect, test } from "vitest";
import { foldEmail } from "../../src/people/foldEmail.js";

test.each([
  ["Anna@X.test", "anna@x.test"],
  ["\u200banna@x.test ", "anna@x.test"],
  ["jose\u0301@x.test", "josé@x.test"],
])("%j is %j", (email, other) => {
  expect(foldEmail(email)).toBe(foldEmail(other));
});

test("accents tell addresses apart", () => {
  expect(foldEmail("josé@x.test")).not.toBe(foldEmail("jose@x.test"));
});
