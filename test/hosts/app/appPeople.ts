import type { UsersApiStandInOptions } from "itwin-people-picker/testing";

const anna = { id: "a1", givenName: "Anna", surname: "Smith", email: "anna@x.test" };
const bob = { id: "b1", givenName: "Bob", surname: "Smithers", email: "bob@x.test" };
const others = Array.from({ length: 60 }, (_, n) => ({
  id: `s${n}`,
  givenName: "Pat",
  surname: `Smithson ${n}`,
  email: `pat${n}@x.test`,
}));

/** The people of whom the tests of hosts know. */
export const appPeople: UsersApiStandInOptions = { people: [anna, bob, ...others], me: anna };
