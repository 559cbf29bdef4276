import { cleanText } from "./cleanText.js";
import { readAddress } from "./readAddress.js";

/** These always separate, so that one stray quote or bracket never swallows the lines after it. */
const STRONG_SEPARATOR = /[;；\t\n\v\f\r\x85\u2028\u2029]/;

/** These separate outside quotes and angle brackets. */
const COMMAS = ",，、";
/** Between people only; the other commas are found in names, too. */
const ENUMERATION_COMMA = "、";

/** The pieces of a pasted list, as they were written, cleaned for display; empty ones are left out. Takes linear time. */
export function splitPeopleList(text: string): string[] {
  return text
    .split(STRONG_SEPARATOR)
    .filter(Boolean)
    .flatMap((segment) => splitSegment(cleanText(segment, Infinity)))
    .map((piece) => cleanText(piece, Infinity))
    .filter(Boolean);
}

function splitSegment(segment: string): string[] {
  const pieces = splitAtCommas(segment);
  return isOnePerson(segment, pieces) ? [segment] : pieces;
}

/** Outlook writes `Smith, Anna <anna@example.com>`, without quotes. */
function isOnePerson(segment: string, pieces: readonly string[]): boolean {
  const address = readAddress(pieces.at(-1) ?? "");
  return (
    pieces.length > 1 &&
    address?.isBracketed === true &&
    !segment.includes(ENUMERATION_COMMA) &&
    pieces.slice(0, -1).every((piece) => piece.trim() !== "" && !piece.includes("@"))
  );
}

function splitAtCommas(segment: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let mayQuote = true;
  for (let at = 0; at < segment.length; at += 1) {
    const character = segment.charAt(at);
    if (COMMAS.includes(character)) {
      pieces.push(segment.slice(start, at));
      start = at + 1;
    } else if (character === '"' && mayQuote) {
      const end = closingQuote(segment, at);
      // Looked for once: from each of a million quotes it would take a million times as long.
      mayQuote = end !== undefined;
      at = end ?? at;
    } else if (character === "<") {
      at = closingBracket(segment, at) ?? at;
    }
  }
  pieces.push(segment.slice(start));
  return pieces;
}

/** Where the quoted text that starts at `start` ends; `\"` does not end it. */
export function closingQuote(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') return at;
    if (character === "\\") at += 1;
  }
  return undefined;
}

/** A bracket before the next one opens; otherwise the address of one person would hold the name of another. */
function closingBracket(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === ">") return at;
    if (character === "<") return undefined;
  }
  return undefined;
}
