/** What the texts of one language are put together with. */
export interface LocalText<Category extends Intl.LDMLPluralRule> {
  /** A number in the digits and groups of the language. */
  number(value: number): string;
  /** The form that the language has for this count, with the count in place of each `#`. */
  plural(count: number, forms: PluralForms<Category>): string;
  /** "a, b and c". */
  list(texts: readonly string[]): string;
  /** Hours and minutes. `ms` since epoch. */
  time(ms: number): string;
}

/** How a language differs from most. */
export interface LocalTextOptions {
  /**
   * Whether browsers write, or wrote, its numbers with other digits than 0 to 9.
   * @default false
   */
  hasOwnDigits?: boolean;
}

/** One form for each plural category of a language. Every language has `other`. */
export type PluralForms<Category extends Intl.LDMLPluralRule> = Readonly<
  Record<Category | "other", string>
>;

/**
 * The grammar of a language, as the browser knows it.
 *
 * @param language a BCP 47 tag, "de". The plural categories that `Intl.PluralRules` has for it are the type parameter.
 */
export function localText<Category extends Intl.LDMLPluralRule>(
  language: string,
  { hasOwnDigits = false }: LocalTextOptions = {},
): LocalText<Category> {
  const numbers = once(() => new Intl.NumberFormat(language));
  const rules = once(() => new Intl.PluralRules(language));
  const lists = once(() => new Intl.ListFormat(language));
  const times = once(() => new Intl.DateTimeFormat(language, { timeStyle: "short" }));
  // A browser takes 20 ms to load its first number format, and most pages count to three.
  const number = (value: number) =>
    hasOwnDigits || !isSmallCount(value) ? numbers().format(value) : String(value);
  return {
    number,
    plural(count, forms) {
      // A browser may know of a category that was added to the language after these forms were written.
      const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
      return (known[rules().select(count)] ?? forms.other).replaceAll("#", () => number(count));
    },
    list: (texts) => lists().format(texts),
    time: (ms) => times().format(ms),
  };
}

/** Whether a number is but its digits in every language: whole, and too small for groups. */
function isSmallCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000;
}

/** On first use: most pages need few of them, and none on import. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
