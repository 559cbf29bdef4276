/**
 * A text in directional isolates (U+2068, U+2069): in a sentence of the other direction it keeps its own,
 * and leaves the marks beside it where they are. What is read out stays the same.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
