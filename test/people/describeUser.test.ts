import { describe, expect, test } from "vitest";
import { describeUser } from "../../src/people/describeUser.js";
import type { NameableUser } from "../../src/people/displayName.js";

const ann = { id: "1", givenName: "Ann", surname: "Smith" };
const email = "ann@example.com";
const organizationName = "Example Ltd";

describe("describeUser", () => {
  test.each<[string, NameableUser, string, string[]]>([
    [
      "everything",
      { ...ann, email, organizationName },
      "Ann Smith",
      ["ann@example.com", "Example Ltd"],
    ],
    ["no organisation", { ...ann, email }, "Ann Smith", ["ann@example.com"]],
    ["no e-mail", { ...ann, organizationName }, "Ann Smith", ["Example Ltd"]],
    ["the name is the e-mail", { id: "1", email, organizationName }, email, ["Example Ltd"]],
    [
      "the given name is the e-mail",
      { id: "1", givenName: "Ann@Example.com", email },
      "Ann@Example.com",
      [],
    ],
    ["an id alone", { id: "1" }, "", []],
    ["cleaned", { ...ann, email: `\u202e${email}`, organizationName: " \n" }, "Ann Smith", [email]],
  ])("%s", (_, user, name, details) => {
    expect(describeUser(user)).toEqual({ name, details });
  });

  test("null fields, as the API may answer them, count as missing", () => {
    const user: unknown = { ...ann, email: null, organizationName: null };
    expect(describeUser(user as NameableUser)).toEqual({ name: "Ann Smith", details: [] });
  });
});
