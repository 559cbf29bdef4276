const MARKS_PER_BASE = 8;
const UNITS_PER_GRAPHEME = 32;
const ZERO_WIDTH_JOINER = "\u200d";

/** Most texts of all, Latin ones, told apart at a tenth of what the next expression costs, which takes long to read, too. */
const PLAIN = /^(?:[!-~\xa1-\xac\xae-\u017f]+(?: [!-~\xa1-\xac\xae-\u017f]+)*)?$/;

/** Whether anything has to be dropped, folded, limited or judged. Most names of every script pass. */
const NEEDS_CARE =
  /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\ufffc\u2800]|\p{M}{9}|^ | $| {2}/u;

/**
 * Controls, lone surrogates, noncharacters, interlinear marks, object placeholders, and what Unicode
 * calls default ignorable (bidi controls, zero-width characters, soft hyphen, tags, fillers).
 * Variation selectors and joiners are judged by their neighbours instead.
 */
const UNSEEN =
  /(?![\t-\r\x85\u180e\p{Join_Control}\p{Variation_Selector}])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\ufff9-\ufffc]/gu;

/** The next-line control is white space to Unicode but not to `\s`, and the empty Braille cell only looks like it. */
const SPACE = /[\s\x85\u2800]/g;

const RUN_OF_MARKS = /[\p{M}\p{Join_Control}\u180e]+/gu;
const JOINER = /[\p{Join_Control}\u180e]/u;
const VARIATION_SELECTOR = /\p{Variation_Selector}/u;

/** Letters whose shape a joiner changes: the cursive scripts of the Arabic family and the Brahmic scripts. */
const SHAPED_LETTER =
  /(?=\p{L})[\u0600-\u0dff\u0f00-\u109f\u1780-\u18af\u1a20-\u1bff\ua800-\uabff\u{10a00}-\u{11fff}\u{1e900}-\u{1e95f}]/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const PICTOGRAPH_OR_SKIN = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text (user-perceived characters, UAX #29), read lazily. The segmenter is made once, on first use. */
export function segmentGraphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return segmenter.segment(text);
}

/**
 * Other people's text, made safe to show as plain text on one line.
 *
 * - Controls, bidi controls, zero-width and other unseen characters and lone surrogates are dropped.
 * - White space of any kind and length becomes one space; the ends are trimmed.
 * - Joiners stay where they shape Arabic, Mongolian or Brahmic letters or hold an emoji together
 *   (after RFC 5892, appendix A, made lenient); variation selectors stay behind a visible character.
 * - At most 8 combining marks stay on one letter.
 * - Letters of every script stay.
 *
 * Cleaning twice changes nothing more.
 *
 * @param maxLength The longest result, in graphemes. What is longer ends in "…", which counts.
 * @default 256
 */
export function cleanText(text: string, maxLength = 256): string {
  if (text.length <= maxLength && (PLAIN.test(text) || !NEEDS_CARE.test(text))) {
    return text;
  }
  // A name of a million characters must not cost a million steps, so it is cut before it is read.
  const maxUnits = maxLength * UNITS_PER_GRAPHEME;
  const trimmed = text.trim();
  const isTooLong = trimmed.length > maxUnits;
  const tidied = tidy(isTooLong ? trimmed.slice(0, maxUnits) : trimmed);
  const end = lengthThatFits(tidied, maxLength, isTooLong);
  return tidied === "" || end === undefined ? tidied : `${tidy(tidied.slice(0, end))}…`;
}

function tidy(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(SPACE, " ")
    .replace(RUN_OF_MARKS, tidyRun)
    .replace(/ +/g, " ")
    .trim();
}

/** Limits one run of combining marks and joiners, and keeps the joiners that its neighbours give a meaning. */
function tidyRun(run: string, offset: number, text: string): string {
  const base = [...text.slice(Math.max(0, offset - 2), offset)].at(-1) ?? " ";
  const next = [...text.slice(offset + run.length, offset + run.length + 2)][0] ?? " ";
  const kept: string[] = [];
  let marks = 0;
  for (const character of run) {
    if (JOINER.test(character)) {
      if (!JOINER.test(kept.at(-1) ?? "")) {
        kept.push(character);
      }
    } else if (marks < MARKS_PER_BASE && !(base === " " && VARIATION_SELECTOR.test(character))) {
      kept.push(character);
      marks += 1;
    }
  }
  return kept
    .filter((character, index) => {
      if (!JOINER.test(character)) {
        return true;
      }
      const isLast = index === kept.length - 1;
      if (SHAPED_LETTER.test(base)) {
        // Older Malayalam text writes its final consonants (chillu) as letter, virama, joiner.
        const isChillu = character === ZERO_WIDTH_JOINER && index > 0;
        return !isLast || isChillu || SHAPED_LETTER.test(next);
      }
      const isEmoji = PICTOGRAPH_OR_SKIN.test(base) && PICTOGRAPH.test(next);
      return isEmoji && isLast && character === ZERO_WIDTH_JOINER;
    })
    .join("");
}

/** Where to cut so that an ellipsis still fits, or `undefined` if nothing has to go. */
function lengthThatFits(text: string, maxLength: number, isCutAlready: boolean) {
  if (text.length < maxLength) {
    return isCutAlready ? text.length : undefined;
  }
  let count = 0;
  let startOfLast = text.length;
  for (const { index } of segmentGraphemes(text)) {
    count += 1;
    if (count === maxLength) {
      startOfLast = index;
    } else if (count > maxLength) {
      return startOfLast;
    }
  }
  return isCutAlready ? startOfLast : undefined;
}
