import { vi } from "vitest";
import type { UserRef } from "../../../src/client/User.js";
import type { UsersClient } from "../../../src/client/UsersClient.js";
import type { RecentUsersStorage } from "../../../src/hooks/recents/RecentUsersStorage.js";
import { useRecents } from "../../../src/hooks/recents/useRecents.js";
import { stubClient } from "../../support/stubClient.js";
import { recordHook } from "../recordHook.js";

/** What `useRecents` takes. */
export type RecentsOption = boolean | RecentUsersStorage | undefined;

/** `useRecents` at work. */
export function recentsHook(
  option: RecentsOption,
  {
    client = stubClient({}),
    reactStrictMode = false,
  }: { client?: UsersClient; reactStrictMode?: boolean } = {},
) {
  return recordHook((given: RecentsOption) => useRecents(given), {
    client,
    reactStrictMode,
    initialProps: option,
  });
}

/** A storage whose list a test can look at and change. */
export function listStorage(...users: UserRef[]) {
  const list: { users: readonly UserRef[] } = { users };
  return Object.assign(list, {
    load: vi.fn<RecentUsersStorage["load"]>(() => list.users),
    save: vi.fn<RecentUsersStorage["save"]>((saved) => {
      list.users = saved;
    }),
  });
}
