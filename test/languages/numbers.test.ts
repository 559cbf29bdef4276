import { describe, expect, test } from "vitest";
import { localText } from "../../src/messages/localText.js";
import { languages } from "./languages.js";

describe.each(languages)("%s", (tag, messages) => {
  const format = new Intl.NumberFormat(tag);

  test.each([3, 10, 25, 111, 999, 1000, 12345])("writes %i as its language does", (count) => {
    expect(messages.moreThanShown(count)).toContain(format.format(count));
    expect(messages.found(count)).toContain(format.format(count));
  });
});

test("digits of its own are kept in small numbers, too", () => {
  expect(localText("ar-EG", { hasOwnDigits: true }).number(7)).toBe("٧");
  expect(localText("ar-EG", { hasOwnDigits: true }).number(1234)).toBe("١٬٢٣٤");
});

test.each([-1, 0.5, 999.5])("%f is written as the language does", (value) => {
  expect(localText("fi").number(value)).toBe(new Intl.NumberFormat("fi").format(value));
});
