import { segmentGraphemes } from "./cleanText.js";
import { foldText, foldWords } from "./foldText.js";
import type { FoldedText } from "./foldText.js";

/** A part of a text, in UTF-16 code units; `end` is exclusive, as in `slice`. */
export interface TextRange {
  start: number;
  end: number;
}

/** Up to the modifier letters each character is a grapheme. */
const LETTER_IS_GRAPHEME = /^[ -\u02af]*$/;

/**
 * Where a text matches what was typed, for highlighting: every place that holds the whole query, or,
 * if there is none, every place that holds one of its words. Case and accents are folded as in
 * {@link foldForSearch}. The ranges are sorted, do not touch, and hold whole graphemes.
 */
export function matchRanges(text: string, query: string): TextRange[] {
  const words = foldWords(query);
  if (words.length === 0) {
    return [];
  }
  const source = foldText(text);
  const whole = occurrences(source, words.join(" "));
  const found =
    whole.length > 0 || words.length === 1
      ? whole
      : [...new Set(words)].flatMap((word) => occurrences(source, word));
  const isSnapped = found.length === 0 || LETTER_IS_GRAPHEME.test(text);
  return merge(isSnapped ? found : snapToGraphemes(text, found));
}

function occurrences({ folded, starts, ends }: FoldedText, word: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    ranges.push({ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? 0 });
  }
  return ranges;
}

function snapToGraphemes(text: string, ranges: readonly TextRange[]): TextRange[] {
  const graphemes = segmentGraphemes(text);
  return ranges.map(({ start, end }) => {
    const first = graphemes.containing(start);
    const last = graphemes.containing(end - 1);
    return { start: first?.index ?? start, end: last ? last.index + last.segment.length : end };
  });
}

function merge(ranges: TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const previous = merged.at(-1);
    if (previous && range.start <= previous.end) {
      previous.end = Math.max(previous.end, range.end);
    } else {
      merged.push(range);
    }
  }
  return merged;
}
