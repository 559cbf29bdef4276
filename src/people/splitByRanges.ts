import type { TextRange } from "./matchRanges.js";

/** A piece of a text, and whether it is one that matched. */
export interface TextPiece {
  text: string;
  isMatch: boolean;
}

/**
 * Cuts a text into matching and other pieces. Joined, the pieces are the text; none is empty.
 *
 * @param ranges Sorted and apart, as `matchRanges` answers.
 */
export function splitByRanges(text: string, ranges: readonly TextRange[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  const push = (start: number, end: number, isMatch: boolean) => {
    if (end > start) {
      pieces.push({ text: text.slice(start, end), isMatch });
    }
  };
  let position = 0;
  for (const { start, end } of ranges) {
    push(position, start, false);
    push(start, end, true);
    position = end;
  }
  push(position, text.length, false);
  return pieces;
}
