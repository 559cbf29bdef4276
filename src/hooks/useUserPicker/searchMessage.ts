import {
  countCharacters,
  MAX_SEARCH_RESULTS,
  MIN_SEARCH_LENGTH,
  normalizeSearchText,
  SEARCH_TEXT_TOO_LONG,
} from "../../client/searchText.js";
import { cleanText } from "../../people/cleanText.js";
import { errorMessage, OFFLINE } from "../../messages/errorMessage.js";
import type { Messages } from "../../messages/Messages.js";
import type { UserSearchResult } from "../useUserSearch.js";

/** What a picker says about its search, beside the list or instead of it. */
export interface SearchMessage {
  text: string;
  tone: "neutral" | "warning" | "negative";
  /** Whether asking again may help; then a button offers it. */
  canRetry: boolean;
}

/** What to know besides the search itself. */
export interface SearchMessageContext {
  /** The text in the box. */
  text: string;
  minSearchLength?: number | undefined;
  messages: Messages;
  /** Until `retryAt`. */
  secondsLeft: number;
}

/** The text for each state of a search; `null` when the list says it all. */
export function searchMessage(
  { status, error, retryAt, willRetry, isTruncated }: UserSearchResult,
  { text, minSearchLength = MIN_SEARCH_LENGTH, messages, secondsLeft }: SearchMessageContext,
): SearchMessage | null {
  const minLength = Math.max(minSearchLength, MIN_SEARCH_LENGTH);
  switch (status) {
    case "idle":
      return neutral(messages.startTyping(minLength));
    case "too-short":
      return neutral(messages.typeMore(minLength - countCharacters(normalizeSearchText(text))));
    case "loading":
      return neutral(messages.searching);
    case "success":
      return isTruncated ? neutral(messages.moreThanShown(MAX_SEARCH_RESULTS)) : null;
    case "empty":
      return neutral(messages.noneFound(cleanText(text)));
    case "rate-limited":
      if (willRetry) return warning(messages.waiting(Math.max(1, secondsLeft)), false);
      return retryAt !== null && secondsLeft > 0
        ? warning(messages.waitUntil(retryAt), false)
        : warning(messages.waitIsOver, true);
    case "error": {
      const sentence = error === null ? messages.failed : errorMessage(error, messages);
      const code = error?.code;
      if (code === OFFLINE || code === SEARCH_TEXT_TOO_LONG) return warning(sentence, false);
      return { text: sentence, tone: "negative", canRetry: true };
    }
  }
}

function neutral(text: string): SearchMessage {
  return { text, tone: "neutral", canRetry: false };
}

function warning(text: string, canRetry: boolean): SearchMessage {
  return { text, tone: "warning", canRetry };
}
