import { useEffect } from "react";
import type { Messages } from "../../../messages/Messages.js";
import { presentTexts } from "../../../messages/presentTexts.js";
import type { GroupSearchResult } from "../../useGroupSearch.js";
import { useLatest } from "../../useLatest.js";
import { secondsUntil } from "../../useSecondsUntil.js";
import type { UserSearchResult } from "../../useUserSearch.js";
import { haveFailed } from "./chooseMessage.js";
import { searchMessage } from "./searchMessage.js";
import type { SuggestionsResult } from "../options/useSuggestions.js";

/** How long an outcome must stand before it is said, in ms: whoever types on is not talked over. */
const OUTCOME_DELAY_MS = 200;
/** Short searches are not worth a word, in ms. */
const SEARCHING_DELAY_MS = 500;

/** What `useSearchAnnouncements` says things about. */
export interface AnnouncedSearch {
  search: UserSearchResult;
  /** `null` when groups are not offered. */
  groups: GroupSearchResult | null;
  /** `null` once something is typed. */
  suggestions: SuggestionsResult | null;
  text: string;
  messages: Messages;
  announce: (text: string) => void;
  isOpen: boolean;
}

/** Says each outcome of a search once: found, none, searching, failed, asked to wait. Hints are not said. */
export function useSearchAnnouncements(announced: AnnouncedSearch): void {
  const { text, isOpen, search, groups, suggestions } = announced;
  const { status, users, error } = search;
  const latest = useLatest(announced);
  const isHint = status === "idle" || status === "too-short";
  const isLoading = status === "loading" || suggestions?.status === "loading";
  const isWorthAWord = !isHint || isLoading || suggestions?.status === "error";
  useEffect(() => {
    if (!isOpen || !isWorthAWord) return undefined;
    const timer = setTimeout(
      () => latest.current.announce(outcome(latest.current)),
      isLoading ? SEARCHING_DELAY_MS : OUTCOME_DELAY_MS,
    );
    return () => clearTimeout(timer);
  }, [
    latest,
    isOpen,
    isWorthAWord,
    isLoading,
    text,
    status,
    users,
    error,
    groups?.groups,
    groups?.error,
  ]);
}

function outcome({ search, groups, suggestions, text, messages }: AnnouncedSearch): string {
  if (suggestions?.status === "loading") return messages.searching;
  if (suggestions?.status === "error") return messages.suggestionsFailed;
  const message = searchMessage(search, {
    text,
    messages,
    secondsLeft: secondsUntil(search.retryAt),
  });
  const said = [
    search.status === "success" && messages.found(search.users.length),
    groups?.status === "success" && messages.foundGroups(groups.groups.length),
    message?.text,
    groups !== null && haveFailed(groups) && messages.groupsFailed,
  ];
  return messages.sentences(presentTexts(said));
}
