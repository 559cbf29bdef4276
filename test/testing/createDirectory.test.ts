import { expect, test } from "vitest";
import type { User } from "../../src/client/User.js";
import { createDirectory } from "../../src/testing/createDirectory.js";

const people: User[] = [
  { id: "1", givenName: "Anna", surname: "Smith", email: "anna@example.com" },
  { id: "2", givenName: "İpek", surname: "Işık" },
  { id: "3", surname: "ΣΑΜΑΡΑΣ" },
  { id: "4", givenName: "Straße" },
  { id: "5", email: "x.y@EXAMPLE.org" },
  { id: "6" },
];
const { search, find } = createDirectory(() => people);

test.each([
  ["given name", "ann", "1"],
  ["surname", "MITH", "1"],
  ["given name and surname", "anna smith", "1"],
  ["e-mail", "anna@", "1"],
  ["e-mail in capitals", "example.ORG", "5"],
  ["Turkish capitals, folded as the text is", "İPEK", "2"],
  ["a final sigma typed as one", "σαμαρας", "3"],
  ["a final sigma typed as the other", "σαμαρασ", "3"],
  ["ß", "STRAßE", "4"],
])("finds by %s", (_, text, id) => {
  expect(search(text).map((user) => user.id)).toEqual([id]);
});

test.each([
  ["surname before given name", "smith anna"],
  ["name and e-mail across", "smith\nanna"],
  ["another person", "xyz"],
])("does not find by %s", (_, text) => {
  expect(search(text)).toEqual([]);
});

test("answers in its own order, with 1000 people at most", () => {
  const many = Array.from({ length: 1500 }, (_, index) => ({ id: `${index}`, surname: "Same" }));
  const found = createDirectory(() => many).search("same");
  expect(found).toEqual(many.slice(0, 1000));
});

test("finds by id", () => {
  expect(find("6")).toEqual({ id: "6" });
  expect(find("7")).toBeUndefined();
});

test("asks for its people once, and not before it needs them", () => {
  let asked = 0;
  const directory = createDirectory(() => {
    asked += 1;
    return people;
  });
  expect(asked).toBe(0);
  directory.search("anna");
  directory.search("smith");
  directory.find("1");
  expect(asked).toBe(1);
});
