import { useMemo } from "react";
import {
  countCharacters,
  MIN_SEARCH_LENGTH,
  normalizeSearchText,
  searchTextError,
} from "../client/searchText.js";
import type { UsersApiError } from "../client/UsersApiError.js";
import { useIsSettled } from "./useIsSettled.js";

/** When a typed text is sent. */
export interface SearchTextOptions {
  /**
   * How long the text must stand still before it is sent, in ms. A text whose answer is known waits for nothing.
   * @default 250
   */
  debounceMs?: number | undefined;
  /**
   * The shortest text that is sent, in characters after trimming. Never below 3, which is the API's own limit.
   * @default 3
   */
  minSearchLength?: number | undefined;
}

/** A typed text, and whether it can be sent. */
export interface SearchText {
  /** As it is sent. */
  wanted: string;
  /** Whether it has stood still for long enough. */
  isSettled: boolean;
  isTooShort: boolean;
  /** Why a text that is not too short can't be sent: it is too long. The same object for as long as it is. */
  error: UsersApiError | undefined;
  /** Whether its length is one that is sent. */
  isSearchable: boolean;
}

const DEFAULT_DEBOUNCE_MS = 250;

/** Judges the text of a search. */
export function useSearchText(
  text: string,
  { debounceMs = DEFAULT_DEBOUNCE_MS, minSearchLength = MIN_SEARCH_LENGTH }: SearchTextOptions,
): SearchText {
  const wanted = normalizeSearchText(text);
  const isTooShort = countCharacters(wanted) < Math.max(minSearchLength, MIN_SEARCH_LENGTH);
  // One object for as long as it is true: whoever tells of an error tells of each once.
  const error = useMemo(
    () => (isTooShort ? undefined : searchTextError(wanted)),
    [isTooShort, wanted],
  );
  const isSearchable = !isTooShort && !error;
  // What is not sent waits for nothing.
  const isSettled = useIsSettled(isSearchable ? wanted : "", debounceMs);
  return { wanted, isSettled, isTooShort, error, isSearchable };
}
