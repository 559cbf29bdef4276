import { useState } from "react";
import { principalsKey, type Principal } from "../../people/Principal.js";

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

/** Remembers the last removal for as long as the choice is what it left. */
export function useUndo(list: readonly Principal[]): UndoState {
  const [noted, setNoted] = useState<{ removal: Removal; after: string } | null>(null);
  const isCurrent = noted !== null && noted.after === principalsKey(list);
  return {
    lastRemoval: isCurrent ? noted.removal : null,
    note: (removal, after) => setNoted({ removal, after: principalsKey(after) }),
  };
}
