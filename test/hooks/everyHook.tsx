import { useCurrentUser } from "../../src/hooks/useCurrentUser.js";
import { useGroupSearch } from "../../src/hooks/useGroupSearch.js";
import { useUser } from "../../src/hooks/useUser.js";
import { useUsers } from "../../src/hooks/useUsers.js";
import { useUserSearch } from "../../src/hooks/useUserSearch.js";

/** All five hooks at once, as a page has them. */
export function useEveryHook(_props?: unknown) {
  return {
    search: useUserSearch("smi"),
    groups: useGroupSearch("eng"),
    user: useUser("a1"),
    users: useUsers(["b1", "a1", "nobody"]),
    me: useCurrentUser(),
  };
}

/** What each of them says, for a test to look at. */
export function statusesOf(hooks: ReturnType<typeof useEveryHook>): string {
  const { search, groups, user, users, me } = hooks;
  return [search, groups, user, users, me].map(({ status }) => status).join(" ");
}

/** The same on a page. */
export function EveryHook() {
  return <p>{statusesOf(useEveryHook())}</p>;
}
