import {
  countCharacters,
  MAX_SEARCH_RESULTS,
  MIN_SEARCH_LENGTH,
  normalizeSearchText,
  SEARCH_TEXT_TOO_LONG,
} from "../../../client/searchText.js";
import { cleanText } from "../../../people/cleanText.js";
import { errorMessage, OFFLINE } from "../../../messages/errorMessage.js";
import type { Messages } from "../../../messages/Messages.js";
import type { UserSearchResult } from "../../useUserSearch.js";
import { neutral, warning, type PickerMessage } from "./PickerMessage.js";

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
): PickerMessage | null {
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
      if (willRetry) return warning(messages.waiting(Math.max(1, secondsLeft)));
      return retryAt !== null && secondsLeft > 0
        ? warning(messages.waitUntil(retryAt))
        : warning(messages.waitIsOver, messages.retry);
    case "error": {
      const sentence = error === null ? messages.failed : errorMessage(error, messages);
      const code = error?.code;
      if (code === OFFLINE || code === SEARCH_TEXT_TOO_LONG) return warning(sentence);
      return { text: sentence, tone: "negative", action: messages.retry };
    }
  }
}
