import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/people/cleanText.js";
import { displayName } from "../../src/people/displayName.js";
import type { NameableUser } from "../../src/people/displayName.js";
import { anyText } from "./anyText.js";

const people: [string, Omit<NameableUser, "id">, string][] = [
  ["given name and surname", { givenName: "Ann", surname: "Smith", email: "a@b.c" }, "Ann Smith"],
  ["cleaned parts", { givenName: " Ann\u202e\n", surname: "\u200bSmith " }, "Ann Smith"],
  ["given name alone", { givenName: "Ann", surname: " " }, "Ann"],
  ["surname alone", { givenName: "\u200b", surname: "Smith" }, "Smith"],
  ["e-mail alone", { email: " ann@example.com " }, "ann@example.com"],
  ["an id alone", {}, ""],
  ["Chinese", { givenName: "小明", surname: "王" }, "王小明"],
  [
    "Japanese with repeated kanji and kana",
    { givenName: "あゆみ", surname: "佐々木" },
    "佐々木あゆみ",
  ],
  ["katakana with a long vowel", { givenName: "マリー", surname: "田中" }, "田中マリー"],
  ["kanji variant", { givenName: "太郎", surname: "辻\u{e0100}" }, "辻\u{e0100}太郎"],
  ["Korean", { givenName: "민준", surname: "김" }, "김민준"],
  [
    "Korean as jamo",
    { givenName: "민준".normalize("NFD"), surname: "김" },
    "김" + "민준".normalize("NFD"),
  ],
  ["half Chinese", { givenName: "Ann", surname: "王" }, "Ann 王"],
  ["Chinese, one part of two scripts", { givenName: "Ann小", surname: "王" }, "Ann小 王"],
  ["the account's own label", { displayName: "Ann S.", email: "a@b.c" }, "Ann S."],
  ["names before the label", { givenName: "Ann", displayName: "AS" }, "Ann"],
  ["a label that is an e-mail", { displayName: "x@y.z", email: "a@b.c" }, "a@b.c"],
  ["nothing but such a label", { displayName: "x@y.z" }, "x@y.z"],
  ["markup stays text", { givenName: "<b>Ann</b>", surname: "&amp;" }, "<b>Ann</b> &amp;"],
];

describe("displayName", () => {
  test.each(people)("%s", (_, user, expected) => {
    expect(displayName({ id: "1", ...user })).toBe(expected);
  });

  test("null fields, as the API may answer them, count as missing", () => {
    const user: unknown = {
      id: "1",
      givenName: null,
      surname: null,
      displayName: null,
      email: null,
    };
    expect(displayName(user as NameableUser)).toBe("");
  });

  test("a surname of 10,000 letters does not push out the given name", () => {
    const name = displayName({ id: "1", givenName: "Ann", surname: "x".repeat(10_000) });
    expect(name).toBe(`Ann ${"x".repeat(255)}…`);
  });

  test("the name needs no more cleaning, whatever is in the fields", () => {
    const field = fc.oneof(fc.constant(""), anyText());
    fc.assert(
      fc.property(field, field, field, field, (givenName, surname, email, label) => {
        const name = displayName({ id: "1", givenName, surname, email, displayName: label });
        expect(cleanText(name, 600)).toBe(name);
      }),
    );
  });
});
