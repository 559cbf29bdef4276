import { isEmail } from "./isEmail.js";

/** The address in one piece of a pasted list. */
export interface ReadAddress {
  email: string;
  /** What stands before it. */
  before: string;
  /** Whether it stands in angle brackets. */
  isBracketed: boolean;
}

const IN_BRACKETS = /^([^<]*)<(.*)>$/;
/** As Outlook shows an address that has no name. */
const QUOTED = /^'(.*)'$/;
const LINK = /^mailto:([^?]*).*$/i;

/** The address that a piece is (`mail`, `mailto:mail`) or ends with (`Name <mail>`). A piece with two brackets has none. */
export function readAddress(piece: string): ReadAddress | undefined {
  const text = piece.trim();
  const [, before = "", bracketed] = IN_BRACKETS.exec(text) ?? [];
  const email = bare(bracketed ?? text);
  if (!isEmail(email)) return undefined;
  return { email, before: before.trim(), isBracketed: bracketed !== undefined };
}

function bare(address: string): string {
  return address.trim().replace(QUOTED, "$1").replace(LINK, "$1");
}
