import type { CurrentUser } from "../client/User.js";
import { makePeople } from "./makePeople.js";

/** The first of the made people, signed in. The `displayName` is an e-mail, as in the vendor's own example. */
export function makeCurrentUser(): CurrentUser {
  const [me] = makePeople(1);
  if (me === undefined) throw new Error("makePeople(1) made nobody.");
  return {
    ...me,
    ...(me.email === undefined ? {} : { displayName: me.email }),
    phone: "+1 555 0100",
    city: "Turku",
    country: "FI",
    language: "EN",
    createdDateTime: "2019-03-04T08:15:30.0000000Z",
  };
}
