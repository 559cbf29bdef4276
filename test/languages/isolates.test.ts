import { expect, test } from "vitest";
import { messages } from "../../src/languages/ar.js";
import { isolate } from "../../src/messages/isolate.js";
import { sayings } from "./saying.js";

test("in Arabic, each name and address stands between marks that keep its direction to itself", () => {
  const withTexts = sayings(messages).filter(
    ({ key, given }) => key !== "sentences" && given.flat().some((one) => typeof one === "string"),
  );
  const bare = withTexts.filter(
    ({ given, text }) => !given.flat().every((one) => text.includes(isolate(String(one)))),
  );
  expect(withTexts.length).toBeGreaterThan(20);
  expect(bare).toEqual([]);
});

test("in Arabic, each mark that opens is closed", () => {
  const unbalanced = sayings(messages).filter(
    ({ text }) => text.split("\u2068").length !== text.split("\u2069").length,
  );
  expect(unbalanced).toEqual([]);
});
