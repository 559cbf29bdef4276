import { useCurrentUser } from "../../src/hooks/useCurrentUser.js";
import { useUser } from "../../src/hooks/useUser.js";
import { useUsers } from "../../src/hooks/useUsers.js";
import { useUserSearch } from "../../src/hooks/useUserSearch.js";

/** All four hooks at once, as a page has them. */
export function useEveryHook(_props?: unknown) {
  return {
    search: useUserSearch("smi"),
    user: useUser("a1"),
    users: useUsers(["b1", "a1", "nobody"]),
    me: useCurrentUser(),
  };
}

/** What each of them says, for a test to look at. */
export function statusesOf({ search, user, users, me }: ReturnType<typeof useEveryHook>): string {
  return [search, user, users, me].map(({ status }) => status).join(" ");
}

/** The same on a page. */
export function EveryHook() {
  return <p>{statusesOf(useEveryHook())}</p>;
}
