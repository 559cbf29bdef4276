import { isEmail } from "./isEmail.js";

/** The address in one piece of a pasted list. */
export interface ReadAddress {
  email: string;
  /** What stands before it. */
  before: string;
  /** Whether it stands in angle brackets. */
  isBracketed: boolean;
}

const MAILTO = /^mailto:/i;

/** The address that a piece is (`mail`, `mailto:mail`) or ends with (`Name <mail>`). A piece with two brackets has none. */
export function readAddress(piece: string): ReadAddress | undefined {
  const text = piece.trim();
  const isBracketed = text.endsWith(">") && text.includes("<");
  const start = isBracketed ? text.indexOf("<") : 0;
  const email = bare(isBracketed ? text.slice(start + 1, -1) : text);
  if (!isEmail(email)) return undefined;
  return { email, before: text.slice(0, start).trim(), isBracketed };
}

function bare(address: string): string {
  const text = address.trim();
  // As Outlook shows an address that has no name.
  const isQuoted = text.length > 1 && text.startsWith("'") && text.endsWith("'");
  const unquoted = isQuoted ? text.slice(1, -1) : text;
  if (!MAILTO.test(unquoted)) return unquoted;
  const [link = ""] = unquoted.replace(MAILTO, "").split("?");
  return link;
}
