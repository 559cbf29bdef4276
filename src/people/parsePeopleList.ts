import { cleanText } from "./cleanText.js";
import { foldCase } from "./foldCase.js";
import { readAddress } from "./readAddress.js";
import { splitPeopleList } from "./splitPeopleList.js";

/** Somebody in a pasted list: an e-mail, a name, or both. */
export interface PeopleListEntry {
  /** As it was written, cleaned for display. Not cut: it may be long. */
  text: string;
  email?: string;
  /** Without its quotes. "Surname, Given" stays as it is. */
  name?: string;
}

const IN_QUOTES = /^"([^\\"]*(?:\\.[^\\"]*)*)"$/;

/**
 * Reads a list of people as it is pasted from a mail, a sheet or a text. Takes linear time.
 *
 * - People are separated by `;`, a tab or a new line, which always separate, and by `,` or `、` outside quotes and angle
 *   brackets; the full-width forms of these do, too.
 * - A person is `Name <mail>`, `"Surname, Given" <mail>`, `<mail>`, `mailto:mail`, a mail or a name. Outlook's
 *   `Surname, Given <mail>` is one person where nothing before its comma has an `@`.
 * - Whoever is there twice, by the same e-mail or the same name, case aside, is kept once. Names that differ in accents
 *   may be two people.
 * - Quotes and brackets without a partner are letters like others: nothing of the text is lost.
 */
export function parsePeopleList(text: string): PeopleListEntry[] {
  const entries = new Map<string, PeopleListEntry>();
  for (const piece of splitPeopleList(text)) {
    const entry = readEntry(piece);
    if (entry === undefined) continue;
    const key = entryKey(entry);
    if (!entries.has(key)) entries.set(key, entry);
  }
  return [...entries.values()];
}

/**
 * The entries as one text, for the box in which they are changed and pasted again: each as it was written, separated by
 * `; `. `parsePeopleList` reads the same entries from it. An entry that it would read otherwise, which is none of its own,
 * is written anew, its name in quotes; a name with a `;` can't be written.
 */
export function formatPeopleList(entries: readonly PeopleListEntry[]): string {
  return entries.map((entry) => (isReadAgain(entry) ? entry.text : write(entry))).join("; ");
}

function entryKey({ text, email, name = text }: PeopleListEntry): string {
  return email === undefined ? `name:${foldCase(name)}` : `email:${foldCase(email)}`;
}

function readEntry(text: string): PeopleListEntry | undefined {
  // A sheet puts a whole cell in quotes.
  const content = unquote(text) ?? text;
  const address = readAddress(content);
  const name = readName(address === undefined ? content : address.before);
  if (address === undefined) return name === "" ? undefined : { text, name };
  return { text, email: address.email, ...(name !== "" && { name }) };
}

function readName(text: string): string {
  const name = cleanText(unquote(text) ?? text, Infinity);
  return name.endsWith(",") ? name.slice(0, -1).trim() : name;
}

/** What a text holds that is in quotes as a whole; otherwise `undefined`. */
function unquote(text: string): string | undefined {
  const [, held] = IN_QUOTES.exec(text) ?? [];
  return held?.replace(/\\(["\\])/g, "$1");
}

function isReadAgain({ text, email, name }: PeopleListEntry): boolean {
  const [entry, ...more] = parsePeopleList(text);
  return more.length === 0 && entry?.email === email && entry?.name === name;
}

function write({ text, email, name }: PeopleListEntry): string {
  if (email === undefined) return quote(name ?? text);
  return name === undefined ? email : `${quote(name)} <${email}>`;
}

function quote(name: string): string {
  return `"${name.replace(/["\\]/g, "\\$&")}"`;
}
