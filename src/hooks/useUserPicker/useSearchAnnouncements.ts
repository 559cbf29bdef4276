import { useEffect, useRef } from "react";
import type { Messages } from "../../messages/Messages.js";
import { secondsUntil } from "../useSecondsUntil.js";
import type { UserSearchResult } from "../useUserSearch.js";
import { searchMessage } from "./searchMessage.js";

/** How long an outcome must stand before it is said, in ms: whoever types on is not talked over. */
const OUTCOME_DELAY_MS = 200;
/** Short searches are not worth a word, in ms. */
const SEARCHING_DELAY_MS = 500;

/** What `useSearchAnnouncements` says things about. */
export interface AnnouncedSearch {
  search: UserSearchResult;
  text: string;
  messages: Messages;
  announce: (text: string) => void;
  isOpen: boolean;
}

/** Says each outcome of a search once: found, none, searching, failed, asked to wait. Hints are not said. */
export function useSearchAnnouncements(announced: AnnouncedSearch): void {
  const { text, isOpen } = announced;
  const { status, users, error } = announced.search;
  const latest = useRef(announced);
  useEffect(() => {
    latest.current = announced;
  });
  useEffect(() => {
    if (!isOpen || status === "idle" || status === "too-short") return undefined;
    const timer = setTimeout(
      () => latest.current.announce(outcome(latest.current)),
      status === "loading" ? SEARCHING_DELAY_MS : OUTCOME_DELAY_MS,
    );
    return () => clearTimeout(timer);
  }, [isOpen, text, status, users, error]);
}

function outcome({ search, text, messages }: AnnouncedSearch): string {
  const message = searchMessage(search, {
    text,
    messages,
    secondsLeft: secondsUntil(search.retryAt),
  });
  const found = search.status === "success" ? messages.found(search.users.length) : "";
  return [found, message?.text].filter(Boolean).join(" ");
}
