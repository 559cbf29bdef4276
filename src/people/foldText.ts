/** A text in the form that is compared, with the way back to the letters it was made of. */
export interface FoldedText {
  folded: string;
  /** For each code unit of `folded`, where the letters that it stands for start in the text (code units). */
  starts: number[];
  /** For each code unit of `folded`, where those letters end. */
  ends: number[];
}

const ASCII_ONLY = /^[\0-\x7f]*$/;

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

/** Letters without a decomposition, and the plain letters that people type for them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  đ: "d",
  ɖ: "d",
  ɗ: "d",
  ø: "o",
  ɔ: "o",
  ɵ: "o",
  ł: "l",
  ƚ: "l",
  ħ: "h",
  ı: "i",
  ɨ: "i",
  ȷ: "j",
  ŧ: "t",
  ƭ: "t",
  ŋ: "n",
  ɲ: "n",
  ə: "a",
  ǝ: "a",
  ɛ: "e",
  ƀ: "b",
  ɓ: "b",
  ƙ: "k",
  ĸ: "q",
  ʉ: "u",
  ʋ: "v",
  ƴ: "y",
  ƶ: "z",
  ς: "σ",
  ґ: "г",
  ך: "כ",
  ם: "מ",
  ן: "נ",
  ף: "פ",
  ץ: "צ",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ٱ: "ا",
  ぁ: "あ",
  ぃ: "い",
  ぅ: "う",
  ぇ: "え",
  ぉ: "お",
  っ: "つ",
  ゃ: "や",
  ゅ: "ゆ",
  ょ: "よ",
  ゎ: "わ",
  ゕ: "か",
  ゖ: "け",
};
const WITHOUT_DECOMPOSITION = new RegExp(
  `[${Object.keys(PLAIN_LETTERS).join("")}\u30a1-\u30f6]`,
  "g",
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
  return ASCII_ONLY.test(text) ? text.toLowerCase() : fold(text);
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
  const native = isKatakana
    ? String.fromCharCode(letter.charCodeAt(0) - KATAKANA_MINUS_HIRAGANA)
    : letter;
  return PLAIN_LETTERS[native] ?? native;
}
