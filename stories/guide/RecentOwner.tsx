import type { ReactElement } from "react";
import { UserPicker, type RecentUsersStorage, type UserRef } from "../../src/index.js";
import { account } from "./account.js";

/** Keeps ids, and nothing else, for as long as the tab is open. */
const storage: RecentUsersStorage = {
  load: () => JSON.parse(sessionStorage.getItem(storageKey()) ?? "[]") as UserRef[],
  save(users) {
    const ids = users.map(({ id }) => ({ id }));
    sessionStorage.setItem(storageKey(), JSON.stringify(ids));
  },
};

/** One list for each person who signs in. */
function storageKey(): string {
  return `recent-owners/${account.id}`;
}

/** Offers those who were chosen lately, where the host keeps them. */
export function RecentOwner(): ReactElement {
  return <UserPicker label="Owner" recents={storage} />;
}
