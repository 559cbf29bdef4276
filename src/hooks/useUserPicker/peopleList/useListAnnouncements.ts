import type { Messages } from "../../../messages/Messages.js";
import { useDelayed } from "../../useDelayed.js";

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
  const isWorthAWord = offered !== null || progress !== null;
  useDelayed(() => list.announce(sentence(list)), isWorthAWord ? DELAY_MS : null, offered);
}

function sentence({ offered, progress, messages }: AnnouncedList): string {
  if (progress !== null) return messages.lookingUp(progress.done, progress.total);
  return messages.listToLookUp(offered ?? 0);
}
