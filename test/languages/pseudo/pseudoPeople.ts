import type { CurrentUser, User } from "../../../src/client/User.js";

export const pat: User = {
  id: "p1",
  givenName: "Pat",
  surname: "Doe",
  email: "pat@doe.test",
  organizationName: "Doe Inc",
};
export const kim: User = { id: "k1", givenName: "Kim", surname: "Doe", email: "kim@doe.test" };
export const lee: User = { id: "l1", givenName: "Lee", surname: "Doe", email: "lee@doe.test" };
/** Of whom nothing is known. */
export const nameless: User = { id: "n1" };
export const people = [pat, kim, lee];
export const me: CurrentUser = {
  id: "m1",
  givenName: "Ada",
  surname: "King",
  email: "ada@doe.test",
};

export const team = { id: "g1", displayName: "Doe Team" };

/** What the directory holds. All but one are found by "doe". */
export const directory = {
  people: [...people, me, nameless],
  groups: [team],
};

/** Texts that come from people and from the host. */
export const data = [
  ...[...people, me].flatMap(({ givenName = "", surname = "", email = "" }) => [
    `${givenName} ${surname}`,
    givenName.slice(0, 1) + surname.slice(0, 1),
    email,
  ]),
  // Parts of names, where what was searched for is marked.
  ...[
    "Pat ",
    "Kim ",
    "Lee ",
    "Doe",
    "Doe Inc",
    " Inc",
    "Doe Team",
    " Team",
    "pat@",
    "kim@",
    "lee@",
  ],
  ...["ada@", "doe", ".test", "zzz", "Label of the host", "Help of the host", "Error of the host"],
  ...["new@x.test", "nobody@x.test"],
];
