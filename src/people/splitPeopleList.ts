import { cleanText } from "./cleanText.js";
import { readAddress } from "./readAddress.js";

/** These always separate, so that one stray quote or bracket never swallows the lines after it. */
const STRONG_SEPARATOR = /[;；\t\n\v\f\r\x85\u2028\u2029]/;

/**
 * A quoted text, which `\\"` does not end; an address, whose bracket ends before the next one opens, or that of one person
 * would hold the name of another; or a comma, which separates only outside of them. Read in linear time: the quotes behind
 * one without a partner all follow a backslash, and open nothing.
 */
const HELD_OR_COMMA = /((?<!\\)"[^\\"]*(?:\\.[^\\"]*)*"|<[^<>]*>)|[,，、]/g;
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
  // What was cleaned holds no line break.
  return segment.replace(HELD_OR_COMMA, (_, held?: string) => held ?? "\n").split("\n");
}
