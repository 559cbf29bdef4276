import { cleanText, segmentGraphemes } from "./cleanText.js";
import type { NameableUser } from "./displayName.js";

/**
 * What most names begin with, and are made of. The expressions below know all scripts, and a browser takes longer to read
 * the first of them than to draw ten avatars: a page without such a name never has it read.
 */
const LATIN_LETTER = /^[A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u017f]/;
const LATIN_NAME =
  /^[A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u017f][A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u017f '.-]*$/;

/**
 * A letter that may stand for a name: no modifier letter (the ʻ of Hawaiian), and no Thai or Lao
 * vowel that is written before its consonant.
 */
const LEADING_LETTER = /(?![\u0e40-\u0e44\u0ec0-\u0ec4])[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;

const CJK =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;

/** Cased scripts and Hebrew. Two Arabic or Adlam letters would join, two Indic or Thai clusters are too wide. */
const STANDS_IN_PAIRS = /^(?!\p{Script=Adlam})[\p{Lu}\p{Ll}\p{Lt}\p{Script=Hebrew}]/u;

/** A letter that needs no segmenter, which costs more than all the rest: plain, and nothing after it can extend it. */
const PLAIN_LETTER =
  /^[A-Za-z\xc0-\u024f\u0386-\u0481\u0621-\u064a\u4e00-\u9fff](?=[ -~\xc0-\u024f\u0386-\u0481\u0621-\u064a\u4e00-\u9fff]|$)/;

/** A cluster that goes on with the next consonant. Which of these one grapheme covers depends on the browser's Unicode version. */
const ENDS_IN_LINKER =
  /(?:[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u1039\u17d2]\u200d?|\u0dca\u200d)$/;
const LONGEST_CONJUNCT = 16;

const STARTS_LIKE_PHONE_NUMBER = /^[^\p{L}\d]*(?:\d[^\p{L}\d]*){5}/u;

/**
 * The initials of a person, or "" if there is no name to take them from (the caller then draws an icon).
 *
 * - Latin, Greek, Cyrillic and the like, and Hebrew: the first letters of given name and surname, in
 *   capitals; one letter for a name of one word.
 * - Chinese, Japanese, Korean: the surname's first character.
 * - Arabic, Indic, Thai and all others: the given name's first cluster.
 *
 * Letters are graphemes. Nothing is guessed from an e-mail or a phone number.
 */
export function initials(user: NameableUser): string {
  const given = nameOnly(user.givenName);
  const surname = nameOnly(user.surname);
  const hasBoth = given !== "" && surname !== "";
  const [start, end] = hasBoth
    ? [given, surname]
    : firstAndLastWord(given || surname || nameOnly(user.displayName));
  const first = firstLetter(start);
  const last = firstLetter(end);
  if (isCjk(first) || isCjk(last)) {
    return capital(hasBoth ? last : first);
  }
  const isPair = standsInPairs(first) && standsInPairs(last);
  return isPair ? capital(first) + capital(last) : capital(first);
}

function isCjk(letter: string): boolean {
  return !LATIN_LETTER.test(letter) && CJK.test(letter);
}

function standsInPairs(letter: string): boolean {
  return LATIN_LETTER.test(letter) || STANDS_IN_PAIRS.test(letter);
}

/** The cleaned text if it can be a name, else "". Directories hold e-mails and phone numbers in name fields. */
function nameOnly(text: string | undefined): string {
  const name = cleanText(text ?? "");
  if (LATIN_NAME.test(name)) return name;
  const isName =
    LEADING_LETTER.test(name) && !name.includes("@") && !STARTS_LIKE_PHONE_NUMBER.test(name);
  return isName ? name : "";
}

function firstAndLastWord(name: string): [string, string] {
  const words = name.split(" ").filter((word) => LEADING_LETTER.test(word));
  return [words[0] ?? "", words.slice(1).at(-1) ?? ""];
}

function firstLetter(text: string): string {
  const start = LATIN_LETTER.test(text) ? 0 : text.search(LEADING_LETTER);
  if (start < 0) {
    return "";
  }
  const rest = text.slice(start);
  if (PLAIN_LETTER.test(rest)) {
    return rest.charAt(0);
  }
  let letter = "";
  for (const { segment } of segmentGraphemes(rest)) {
    if (letter !== "" && !/^\p{L}/u.test(segment)) {
      break;
    }
    letter += segment;
    if (!ENDS_IN_LINKER.test(letter) || letter.length >= LONGEST_CONJUNCT) {
      break;
    }
  }
  return letter;
}

function capital(letter: string): string {
  // Georgian has capitals, but only whole words are set in them, and few fonts have them.
  // "ß" and "ﬁ" become two letters as capitals, of which the first is the initial.
  return /\p{Script=Georgian}/u.test(letter) ? letter : firstLetter(letter.toUpperCase());
}
