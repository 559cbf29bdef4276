import type { UserRef } from "../../client/User.js";
import { perPerson } from "./perPerson.js";
import type { RecentUsersStorage } from "./RecentUsersStorage.js";

/** Keeps recents in memory: one list for each client and its signed-in person, forgotten when that changes. */
export const memoryRecents = /* @__PURE__ */ perPerson((): RecentUsersStorage => {
  let kept: readonly UserRef[] = [];
  return {
    load: () => kept,
    save(users) {
      kept = users;
    },
  };
});
