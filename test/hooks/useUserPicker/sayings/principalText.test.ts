import { expect, test } from "vitest";
import { spokenName } from "../../../../src/hooks/useUserPicker/sayings/principalText.js";
import { english } from "../../../../src/messages/english.js";

test("namesakes are told apart by their e-mails", () => {
  const [first, second] = ["anna@x.test", "asmith@x.test"].map((email) =>
    spokenName({ id: email, givenName: "Anna", surname: "Smith", email }, english),
  );
  expect(first).toContain("Anna Smith");
  expect(first).toContain("anna@x.test");
  expect(second).not.toBe(first);
});

test("a person of whom nothing is known has a name all the same", () => {
  expect(spokenName({ id: "a1" }, english)).toContain(english.unnamed);
});
