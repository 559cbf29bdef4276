import type { User } from "../../src/index.js";

const names: readonly Omit<User, "id" | "email">[] = [
  { givenName: "<b>Bold</b>", surname: "<script>alert(1)</script>" },
  { givenName: "<img src=x onerror=alert(1)>", surname: "&amp;" },
  { givenName: "\u202EecilA", surname: "Override" },
  { givenName: "Isolate\u2067", surname: "Open\u202B" },
  { givenName: "Zero\u200BWidth", surname: "Nul\u0000l" },
  { givenName: "Ada", surname: `Z${"\u0351\u036B\u0353".repeat(40)}algo` },
  { givenName: "Long", surname: "x".repeat(10_000) },
  { givenName: "Many", surname: "Words ".repeat(2_000) },
  { givenName: "   ", surname: "\t" },
  { givenName: "(a+)+$", surname: "${name} {{7*7}}" },
];

/** People whose names are meant to break a page. All of their e-mails hold "hostile". */
export const hostilePeople: readonly User[] = names.map((name, n) =>
  Object.assign({ id: `hostile-${n}`, email: `hostile.${n}@example.com` }, name),
);
