"use client";

import type { User } from "../client/User.js";
import type { UsersApiError } from "../client/UsersApiError.js";
import { useStableList } from "./useStableList.js";
import type { UserStatus } from "./useUser.js";
import { useUserStates } from "./useUserStates.js";

/** What `useUsers` gives. */
export interface UsersResult {
  /** Those that are known, in the order of the ids. */
  users: readonly User[];
  /** Of all together: the worst of them. `unknown` when the server answered and knows none. */
  status: UserStatus;
  /** The first failure. */
  error: UsersApiError | null;
  /** Asks again for those that failed. Always the same function. */
  retry: () => void;
}

/** People by id. All that are asked for on a page in one tick are one request. */
export function useUsers(ids: readonly string[]): UsersResult {
  const { states, retry } = useUserStates(ids);
  const all = [...states.values()];
  const users = useStableList(ids.flatMap((id) => states.get(id)?.user ?? []));
  return {
    users,
    status: worstOf(all.map(({ status }) => status)),
    error: all.find(({ error }) => error !== null)?.error ?? null,
    retry,
  };
}

const WORST_FIRST = ["error", "rate-limited", "loading", "success", "unknown"] as const;

function worstOf(statuses: readonly UserStatus[]): UserStatus {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? "success";
}
