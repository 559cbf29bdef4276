import { useEffect } from "react";
import type { Messages } from "../../../messages/Messages.js";
import { useLatest } from "../../useLatest.js";

/** How long a state must stand before it is said, in ms: whoever types on is not talked over, and what is soon over is not said. */
const DELAY_MS = 500;

/** What `useListAnnouncements` says things about. */
export interface AnnouncedList {
  /** How many people are in the list that can be looked up; `null` while there is none. */
  offered: number | null;
  progress: { done: number; total: number } | null;
  messages: Messages;
  announce: (text: string) => void;
}

/** Says that the text is a list which can be looked up, and that one is being looked up. */
export function useListAnnouncements(list: AnnouncedList): void {
  const { offered, progress } = list;
  const isRunning = progress !== null;
  const latest = useLatest(list);
  useEffect(() => {
    if (offered === null && !isRunning) return undefined;
    const timer = setTimeout(() => latest.current.announce(sentence(latest.current)), DELAY_MS);
    return () => clearTimeout(timer);
  }, [latest, offered, isRunning]);
}

function sentence({ offered, progress, messages }: AnnouncedList): string {
  if (progress !== null) return messages.lookingUp(progress.done, progress.total);
  return messages.listToLookUp(offered ?? 0);
}
