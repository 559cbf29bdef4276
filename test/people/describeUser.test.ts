import { describe, expect, test } from "vitest";
import { describeUser } from "../../src/people/describeUser.js";
import type { NameableUser } from "../../src/people/displayName.js";

const ann = { id: "1", givenName: "Ann", surname: "Smith" };
const email = "ann@example.com";
const organizationName = "Example Ltd";

const described = (name: string, mail = "", organization = "") => ({
  name,
  email: mail,
  organization,
});

describe("describeUser", () => {
  test.each<[string, NameableUser, ReturnType<typeof described>]>([
    [
      "everything",
      { ...ann, email, organizationName },
      described("Ann Smith", email, "Example Ltd"),
    ],
    ["no organisation", { ...ann, email }, described("Ann Smith", email)],
    ["no e-mail", { ...ann, organizationName }, described("Ann Smith", "", "Example Ltd")],
    [
      "the name is the e-mail",
      { id: "1", email, organizationName },
      described(email, "", "Example Ltd"),
    ],
    [
      "the given name is the e-mail",
      { id: "1", givenName: "Ann@Example.com", email },
      described("Ann@Example.com"),
    ],
    ["an id alone", { id: "1" }, described("")],
    [
      "cleaned",
      { ...ann, email: `\u202e${email}`, organizationName: " \n" },
      described("Ann Smith", email),
    ],
  ])("%s", (_, user, expected) => {
    expect(describeUser(user)).toEqual(expected);
  });

  test("null fields, as the API may answer them, count as missing", () => {
    const user: unknown = { ...ann, email: null, organizationName: null };
    expect(describeUser(user as NameableUser)).toEqual(described("Ann Smith"));
  });
});
