import { UsersApiError } from "./UsersApiError.js";

/** The shortest text that the API searches for, in characters (Users API, "Search users"). */
export const MIN_SEARCH_LENGTH = 3;
/** The longest text that the API searches for, in characters (Users API, "Search users"). */
export const MAX_SEARCH_LENGTH = 200;
/** The most people that one search answers with; there is no paging (Users API, "Search users"). */
export const MAX_SEARCH_RESULTS = 1000;

/** `code` of the error for a text that is too short to send. */
export const SEARCH_TEXT_TOO_SHORT = "SearchTextTooShort";
/** `code` of the error for a text that is too long to send. */
export const SEARCH_TEXT_TOO_LONG = "SearchTextTooLong";

/**
 * The text as it is sent: composed (NFC), without white space at its ends, its runs of white space one space.
 * A lone surrogate, which no URL can carry, becomes U+FFFD.
 */
export function normalizeSearchText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
}

/** Length in characters (Unicode code points), so that an emoji counts once. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Why a normalised text can't be searched for, or `undefined` when it can. */
export function searchTextError(text: string): UsersApiError | undefined {
  const length = countCharacters(text);
  if (length < MIN_SEARCH_LENGTH) {
    return new UsersApiError({
      kind: "invalid-request",
      code: SEARCH_TEXT_TOO_SHORT,
      message: `The search text has ${length} characters; the API searches from ${MIN_SEARCH_LENGTH} on. Wait for more letters.`,
    });
  }
  if (length > MAX_SEARCH_LENGTH) {
    return new UsersApiError({
      kind: "invalid-request",
      code: SEARCH_TEXT_TOO_LONG,
      message: `The search text has ${length} characters; the API takes ${MAX_SEARCH_LENGTH} at most. Shorten it.`,
    });
  }
  return undefined;
}
