import { expect, test } from "vitest";
import { mailtoHref } from "../../src/people/mailtoHref.js";

test("writes to the address", () => {
  expect(mailtoHref("anna.smith@example.com")).toBe("mailto:anna.smith@example.com");
});

test.each([
  ["a?bcc=spy@example.com", "mailto:a%3Fbcc%3Dspy@example.com"],
  ["a&body=x@example.com", "mailto:a%26body%3Dx@example.com"],
  ["a,b@example.com", "mailto:a%2Cb@example.com"],
  ["a%3Fb@example.com", "mailto:a%253Fb@example.com"],
])("%s adds nothing to the message, nor somebody else", (email, href) => {
  expect(mailtoHref(email)).toBe(href);
});

test.each(["", "anna", "@example.com", "anna@", "a@b@c", "a b@c", "javascript:alert(1)"])(
  "%j is no address",
  (text) => {
    expect(mailtoHref(text)).toBeUndefined();
  },
);
