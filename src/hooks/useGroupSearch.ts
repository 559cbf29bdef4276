"use client";

import { useMemo } from "react";
import type { Group } from "../client/Group.js";
import { rankGroups } from "../people/rankGroups.js";
import { groupSearchQuery } from "../query/groupSearchQuery.js";
import { useSearchText, type SearchTextOptions } from "./useSearchText.js";
import { useTextQuery, type SearchState } from "./useTextQuery.js";
import { useUsersContext } from "./UsersContext.js";

/** How `useGroupSearch` searches. */
export interface GroupSearchOptions extends SearchTextOptions {
  /**
   * Whether to search at all. With `false`, nothing is sent and `status` is `idle`, whatever the text is.
   * @default true
   */
  enabled?: boolean | undefined;
}

/** What `useGroupSearch` gives. */
export interface GroupSearchResult extends SearchState {
  /** The answer to this very text, the best match first, then by name; no groups while there is none. */
  groups: readonly Group[];
}

const NO_GROUPS: readonly Group[] = [];

/** Finds groups of the organisation whose name holds `text`. */
export function useGroupSearch(
  text: string,
  { enabled = true, ...options }: GroupSearchOptions = {},
): GroupSearchResult {
  const { scope } = useUsersContext();
  const search = useSearchText(enabled ? text : "", options);
  const { wanted } = search;
  const { answer, state } = useTextQuery(search, (asked) => groupSearchQuery(scope, asked));
  const groups = useMemo(() => (answer ? rankGroups(answer, wanted) : NO_GROUPS), [answer, wanted]);
  return { ...state, groups };
}
