import { useState } from "react";
import type { User } from "../../client/User.js";

/** The active option, and how to make another active. */
export interface ActiveUser {
  /** Its row, or -1. */
  activeIndex: number;
  activate: (user: User | undefined) => void;
}

/** The highlight is a person, not a row: it follows them through a new answer, or goes with them. */
export function useActiveUser(options: readonly User[]): ActiveUser {
  const [activeId, setActiveId] = useState<string | null>(null);
  const activeIndex = options.findIndex((user) => user.id === activeId);
  if (activeId !== null && activeIndex < 0) setActiveId(null);
  return { activeIndex, activate: (user) => setActiveId(user?.id ?? null) };
}
