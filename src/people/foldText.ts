/** A text in the form that is compared, with the way back to the letters it was made of. */
export interface FoldedText {
  folded: string;
  /** For each code unit of `folded`, where the letters that it stands for start in the text (code units). */
  starts: number[];
  /** For each code unit of `folded`, where those letters end. */
  ends: number[];
}

const ASCII_ONLY = /^[\0-\x7f]*$/;

/** Letters most of which fall apart into a plain letter and marks. */
const LATIN_ONLY = /^[\0-\x7f\xc0-\u017f]*$/;
const LATIN_MARKS = /[\u0300-\u036f]/g;

/** A character with its combining marks: what normalization may reorder, but never across. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Normalization would make a space of the acute accent that people type for an apostrophe. */
const ACUTE_ACCENT = /[\xb4\u1ffd]/g;
const APOSTROPHE = /[\u02b9-\u02bc\u2018\u2019\u201b\u2032]/g;
const HYPHEN = /[\u2010-\u2015\u2212]/g;

/**
 * What is not compared: unseen characters, the Catalan middle dot, the Arabic tatweel, and the marks
 * of scripts that are read without them.
 */
const IGNORED =
  /[\p{Default_Ignorable_Code_Point}\xb7\u0640]|(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/gu;

/** Letters without a decomposition, each behind the plain letters that people type for it. */
const LETTERS_TYPED_AS = {
  a: "əǝ",
  ae: "æ",
  b: "ƀɓ",
  d: "ðđɖɗ",
  e: "ɛ",
  h: "ħ",
  i: "ıɨ",
  j: "ȷ",
  k: "ƙ",
  l: "łƚ",
  n: "ŋɲ",
  o: "øɔɵ",
  oe: "œ",
  q: "ĸ",
  ss: "ß",
  t: "ŧƭ",
  th: "þ",
  u: "ʉ",
  v: "ʋ",
  y: "ƴ",
  z: "ƶ",
  σ: "ς",
  г: "ґ",
  כ: "ך",
  מ: "ם",
  נ: "ן",
  פ: "ף",
  צ: "ץ",
  ي: "ىی",
  ك: "ک",
  ه: "ة",
  ا: "ٱ",
  か: "ゕ",
  け: "ゖ",
};
/** Each stands right before its full form. */
const SMALL_KANA = "ぁぃぅぇぉっゃゅょゎ";
const WITHOUT_DECOMPOSITION = new RegExp(
  `[${Object.values(LETTERS_TYPED_AS).join("")}${SMALL_KANA}\u30a1-\u30f6]`,
  "g",
);
const PLAIN_LETTERS = new Map(
  Object.entries(LETTERS_TYPED_AS).flatMap(([plain, letters]) =>
    Array.from(letters, (letter) => [letter, plain]),
  ),
);
const KATAKANA_MINUS_HIRAGANA = 0x60;

/**
 * The form of a text that is compared when people are searched: equal for texts that differ in case,
 * accents, width or kana only. It is meant to be at least as generous as any server, so that
 * narrowing an answer in the browser hides nobody whom the server would have found; the yardstick is
 * a collation of base (primary) strength, UTS #10.
 *
 * - Compatibility decomposition (NFKD): full-width forms, ligatures, Hangul as its letters, so that
 *   "하" finds "한".
 * - Lower case without a locale; `ı` and `İ` are "i", final sigma is sigma, `ß` is "ss".
 * - Letters such as `ø`, `ł`, `đ`, `æ` are the letters that people type for them; Hebrew final letters,
 *   the Persian and Arabic forms of yeh and kaf, hiragana and katakana, and small and full kana are one.
 * - Latin, Greek, Cyrillic, Hebrew, Arabic, Syriac and inherited marks are dropped. The signs of other
 *   scripts stay: an Indic or Thai vowel sign is a letter, and "की" is not "कि".
 */
export function foldForSearch(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  // The expressions for all scripts take a browser a while to read; most pages never need them.
  const plain = LATIN_ONLY.test(text) ? text.normalize("NFD").replace(LATIN_MARKS, "") : text;
  return ASCII_ONLY.test(plain) ? plain.toLowerCase() : fold(text);
}

/** The words of a text in the form of {@link foldForSearch}. */
export function foldWords(text: string): string[] {
  return foldForSearch(text).split(/\s+/).filter(Boolean);
}

/** {@link foldForSearch}, with a map back to the original for highlighting. */
export function foldText(text: string): FoldedText {
  if (ASCII_ONLY.test(text)) {
    const starts = Array.from(text, (_, index) => index);
    return { folded: text.toLowerCase(), starts, ends: starts.map((start) => start + 1) };
  }
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const part = foldForSearch(cluster);
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    folded += part;
  }
  return { folded, starts, ends };
}

function fold(text: string): string {
  return text
    .replace(ACUTE_ACCENT, "'")
    .normalize("NFKD")
    .toLowerCase()
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, "-")
    .replace(IGNORED, "")
    .replace(WITHOUT_DECOMPOSITION, plainLetter);
}

function plainLetter(letter: string): string {
  const isKatakana = letter >= "ァ" && letter <= "ヶ";
  const native = isKatakana ? shift(letter, -KATAKANA_MINUS_HIRAGANA) : letter;
  return SMALL_KANA.includes(native) ? shift(native, 1) : (PLAIN_LETTERS.get(native) ?? native);
}

function shift(letter: string, by: number): string {
  return String.fromCharCode(letter.charCodeAt(0) + by);
}
