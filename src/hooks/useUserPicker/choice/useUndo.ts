import { useState } from "react";
import { principalsKey, type Principal } from "../../../people/Principal.js";

/** A removal that can be taken back. */
export interface Removal {
  before: readonly Principal[];
  /** Who was removed, each in one line. */
  names: readonly string[];
}

/** The last removal, and how to note another. */
export interface UndoState {
  /** `null` once anything else has happened to the choice. */
  lastRemoval: Removal | null;
  note: (removal: Removal, after: readonly Principal[]) => void;
}

interface NotedRemoval {
  removal: Removal;
  before: string;
  after: string;
  /** Whether the choice has been what the removal leaves. */
  isMade: boolean;
}

/** Remembers the last removal for as long as the choice is what it left. */
export function useUndo(list: readonly Principal[]): UndoState {
  const [noted, setNoted] = useState<NotedRemoval | null>(null);
  const now = principalsKey(list);
  const isMade = noted !== null && noted.after === now;
  // A host may take its time to make the change.
  const isAwaited = noted !== null && !noted.isMade && noted.before === now;
  if (noted !== null && !isMade && !isAwaited) setNoted(null);
  if (isMade && !noted.isMade) setNoted({ ...noted, isMade });
  return {
    lastRemoval: isMade ? noted.removal : null,
    note: (removal, after) =>
      setNoted({
        removal,
        before: principalsKey(removal.before),
        after: principalsKey(after),
        isMade: false,
      }),
  };
}
