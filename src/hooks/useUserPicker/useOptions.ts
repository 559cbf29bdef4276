import type { User } from "../../client/User.js";
import type { UserSearchResult } from "../useUserSearch.js";
import { useRankedUsers } from "./useRankedUsers.js";

const NOBODY: readonly User[] = [];

/** The people to offer, best match first. An older answer stays in view while a newer one loads, not when it failed. */
export function useOptions({ users, status }: UserSearchResult, text: string): readonly User[] {
  const ranked = useRankedUsers(users, text);
  return status === "success" || status === "loading" || status === "rate-limited"
    ? ranked
    : NOBODY;
}
