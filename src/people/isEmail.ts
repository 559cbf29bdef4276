import { cleanText } from "./cleanText.js";

/** The longest address that mail takes (RFC 5321, section 4.5.3.1.3, less its angle brackets). */
const MAX_LENGTH = 254;

/** White space, and what a local part may hold only in quotes (RFC 5322, section 3.2.3). */
const LOCAL_PART = /^[^\s()<>[\]:;@\\,"]+$/u;

/** Letters of any script (RFC 6531), and the joiners that some of them need. */
const DOMAIN_LABEL = /^[\p{L}\p{M}\p{N}\u200c\u200d-]+$/u;

/**
 * Whether a text looks like an e-mail address: one `@`, a domain of two parts or more, nothing unseen (controls, bidi
 * controls, zero-width characters, white space), 254 UTF-16 units at most. Letters of every script pass, as do addresses
 * that nobody has: only the mail system knows those.
 */
export function isEmail(text: string): boolean {
  if (text.length > MAX_LENGTH || cleanText(text) !== text) return false;
  const [local = "", domain = "", ...more] = text.split("@");
  const labels = domain.split(".");
  return (
    more.length === 0 &&
    LOCAL_PART.test(local) &&
    labels.length > 1 &&
    labels.every((label) => DOMAIN_LABEL.test(label))
  );
}
