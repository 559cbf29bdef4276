import { useCallback, useState } from "react";

/** A live region's text, and how to say another. */
export interface Announcer {
  /** Goes into an element with `role="status"` that is there before the first text. */
  announcement: string;
  announce: (text: string) => void;
}

/** A live region speaks when its text changes, so the same text twice in a row differs by an unspoken space. */
const UNSPOKEN = "\u00A0";

/** What is said to people who don't see the list. */
export function useAnnouncer(): Announcer {
  const [announcement, setAnnouncement] = useState("");
  const announce = useCallback(
    (text: string) => setAnnouncement((last) => (last === text ? text + UNSPOKEN : text)),
    [],
  );
  return { announcement, announce };
}
