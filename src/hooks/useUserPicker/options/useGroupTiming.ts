import { useState } from "react";
import type { GroupSearchResult } from "../../useGroupSearch.js";
import { useIsSettled } from "../../useIsSettled.js";
import type { UserSearchResult } from "../../useUserSearch.js";

/** How long people who are found wait for the groups, in ms. */
const PATIENCE_MS = 500;

/** When people and groups show, which are asked for at the same time. */
export interface GroupTiming {
  /** The groups are about to come: what is found shows with them, and nothing moves under the pointer. */
  isHeld: boolean;
  /** People did not wait any longer, so the groups come below them. */
  areLate: boolean;
}

/** Lets people and groups show together, where the groups don't take long. */
export function useGroupTiming(
  text: string,
  { status }: UserSearchResult,
  groups: GroupSearchResult | null,
): GroupTiming {
  const isPending = status === "success" && groups?.status === "loading";
  const isWaitOver = useIsSettled(isPending ? `groups for ${text}` : "", PATIENCE_MS);
  const [lateText, setLateText] = useState<string | null>(null);
  if (isPending && isWaitOver && lateText !== text) setLateText(text);
  return { isHeld: isPending && !isWaitOver, areLate: lateText === text };
}
