/** The texts that there are: a condition that does not hold gives none, and a host may leave one empty to have nothing said. */
export function presentTexts(texts: readonly (string | false | null | undefined)[]): string[] {
  return texts.filter((text): text is string => Boolean(text));
}
