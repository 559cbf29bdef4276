import type { User } from "../client/User.js";
import { foldWords } from "./foldText.js";
import { foldUser, type FoldedUser } from "./foldUser.js";

interface RankedUser<T> {
  user: T;
  folded: FoldedUser;
  rank: number;
}

const PART_OF_A_WORD = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

const collators = new Map<string | undefined, Intl.Collator>();

/**
 * People in the order in which a picker offers them: the query starts the name ("given surname" or
 * "surname given"), then each of its words starts a word of the name, then it starts the e-mail, then
 * the rest. Within each: by display name as the locale sorts, nameless people last; then by e-mail;
 * then by id. So the order never depends on the order given. Nobody is left out.
 *
 * A user object is read once and remembered while it lives: don't change one in place.
 *
 * @param locale A BCP 47 tag. A tag that the platform refuses counts as none.
 * @default the locale of the platform
 */
export function rankUsers<T extends User>(
  users: readonly T[],
  query: string,
  locale?: string,
): T[] {
  // Nothing to compare, and maybe no collator yet: see prepareRanking.
  if (users.length < 2) return [...users];
  const words = foldWords(query);
  const collator = collatorFor(locale);
  return users
    .map((user): RankedUser<T> => {
      const folded = foldUser(user);
      return { user, folded, rank: rankOf(folded, words) };
    })
    .sort((a, b) => compare(a, b, collator))
    .map(({ user }) => user);
}

/** Has the browser load how the platform's locale sorts, which takes it 20 ms the first time. */
export function prepareRanking(): void {
  collatorFor(undefined);
}

function rankOf({ foldedNames, foldedEmail }: FoldedUser, words: readonly string[]): number {
  const query = words.join(" ");
  if (foldedNames.some((name) => name.startsWith(query))) {
    return 0;
  }
  if (words.every((word) => startsAWord(foldedNames[0] ?? "", word))) {
    return 1;
  }
  return foldedEmail.startsWith(query) ? 2 : 3;
}

function startsAWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (at === 0 || !PART_OF_A_WORD.test(name.charAt(at - 1))) {
      return true;
    }
  }
  return false;
}

function compare<T extends User>(a: RankedUser<T>, b: RankedUser<T>, collator: Intl.Collator) {
  return (
    a.rank - b.rank ||
    Number(a.folded.name === "") - Number(b.folded.name === "") ||
    collator.compare(a.folded.name, b.folded.name) ||
    compareUnits(a.folded.email, b.folded.email) ||
    compareUnits(a.user.id, b.user.id)
  );
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function collatorFor(locale: string | undefined): Intl.Collator {
  let collator = collators.get(locale);
  if (!collator) {
    collator = makeCollator(locale);
    collators.set(locale, collator);
  }
  return collator;
}

function makeCollator(locale: string | undefined): Intl.Collator {
  const options: Intl.CollatorOptions = { sensitivity: "accent", numeric: true };
  try {
    return new Intl.Collator(locale, options);
  } catch {
    return new Intl.Collator(undefined, options);
  }
}
