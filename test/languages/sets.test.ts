import { describe, expect, test } from "vitest";
import { english } from "../../src/messages/english.js";
import type { Messages } from "../../src/messages/Messages.js";
import { languages } from "./languages.js";
import { SAMPLE_TIME } from "./samples.js";
import { keys, sayings, type Saying } from "./saying.js";

/** Counts that a language says in words, "one person" and "two people" in one word each. */
const SPELLED: Record<string, readonly number[]> = { ar: [0, 1, 2] };

/** Texts that are the same in English: numbers, names and marks put together, and words that two languages share. */
const SAME_AS_ENGLISH: Record<string, readonly (keyof Messages)[]> = {
  fr: ["suggestions"],
};
const SAME_IN_MANY = new Set<keyof Messages>(["more", "nameWithDetails", "sentences"]);

const foreign = languages.filter(([tag]) => tag !== "en");
const englishTexts = new Map(sayings(english).map((saying) => [idOf(saying), saying.text]));

test("there are languages", () => {
  expect(foreign.length).toBeGreaterThanOrEqual(4);
});

describe.each(languages)("%s", (tag, messages) => {
  const said = sayings(messages);

  test("has every message, as the kind that it is, and no other", () => {
    const kinds = (set: Messages) =>
      Object.entries(set).map(([key, message]) => `${key}: ${typeof message}`);
    expect(kinds(messages).sort()).toEqual(kinds(english).sort());
  });

  test("says something every time, without a gap or a slip", () => {
    const slips = said.filter(
      ({ text }) =>
        text === "" || text.trim() !== text || /\s\s|\b(undefined|null|NaN)\b|\[object/.test(text),
    );
    expect(slips).toEqual([]);
  });

  test("says each count in its own digits", () => {
    const numbers = new Intl.NumberFormat(tag);
    const isSaid = (text: string, given: unknown) =>
      typeof given !== "number" ||
      given === SAMPLE_TIME ||
      SPELLED[tag]?.includes(given) === true ||
      text.includes(numbers.format(given));
    expect(said.filter(({ text, given }) => !given.every((one) => isSaid(text, one)))).toEqual([]);
  });

  test("says the time in its own manner", () => {
    const time = new Intl.DateTimeFormat(tag, { timeStyle: "short" }).format(SAMPLE_TIME);
    expect(messages.waitUntil(SAMPLE_TIME)).toContain(time);
  });

  test("says each text that it is given", () => {
    const isSaid = ({ text, given }: Saying) =>
      given.flat().every((one) => typeof one !== "string" || text.includes(one));
    expect(said.filter((saying) => !isSaid(saying))).toEqual([]);
  });

  test("ends sentences where English does", () => {
    const isSentence = (text = "") => /[.?!。？！؟]$/u.test(text);
    const differ = said.filter(
      (saying) => isSentence(saying.text) !== isSentence(englishTexts.get(idOf(saying))),
    );
    expect(differ).toEqual([]);
  });
});

test.each(foreign)("%s leaves nothing in English", (tag, messages) => {
  const left = sayings(messages)
    .filter((saying) => saying.text === englishTexts.get(idOf(saying)))
    .map(({ key }) => key)
    .filter((key) => !SAME_IN_MANY.has(key));
  expect([...new Set(left)]).toEqual(SAME_AS_ENGLISH[tag] ?? []);
});

test("every message is looked at", () => {
  expect(new Set(sayings(english).map(({ key }) => key))).toEqual(new Set(keys));
});

function idOf({ key, given }: Saying): string {
  return JSON.stringify([key, given]);
}
