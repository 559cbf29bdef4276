import { useState, useSyncExternalStore } from "react";
import type { UserRef } from "../../client/User.js";
import type { UsersScope } from "../../query/UsersScope.js";
import { useUsersContext } from "../UsersContext.js";
import { memoryRecents } from "./memoryRecents.js";
import type { RecentUsersStorage } from "./RecentUsersStorage.js";
import { recentsStore, type RecentsStore } from "./recentsStore.js";

/** What `useRecents` gives. */
export interface Recents {
  /** At most 5 people, the newest first; the same list until it changes. */
  recents: readonly UserRef[];
  /** Puts a person who was chosen first. */
  note: (user: UserRef) => void;
}

const NOBODY: readonly UserRef[] = [];

/** Of a picker that keeps nobody. */
const NOTHING_KEPT: RecentsStore = {
  getRecents: () => NOBODY,
  subscribe: () => () => {},
  note() {},
};

/**
 * Those who were chosen lately, by the signed-in person: `true` keeps them in memory, an adapter wherever the host wants,
 * and without either nobody is kept.
 */
export function useRecents(option: boolean | RecentUsersStorage | undefined): Recents {
  const { getRecents, subscribe, note } = useStore(option);
  const recents = useSyncExternalStore(subscribe, getRecents, NOTHING_KEPT.getRecents);
  return { recents, note };
}

/** The same store for as long as the person and the kind of storage are: an adapter made in a render is another each time. */
function useStore(option: boolean | RecentUsersStorage | undefined): RecentsStore {
  const { scope } = useUsersContext();
  const kind = typeof (option || undefined);
  const [kept, setKept] = useState(() => ({ scope, kind, store: storeOf(scope, option) }));
  if (kept.scope === scope && kept.kind === kind) return kept.store;
  const store = storeOf(scope, option);
  setKept({ scope, kind, store });
  return store;
}

function storeOf(
  scope: UsersScope,
  option: boolean | RecentUsersStorage | undefined,
): RecentsStore {
  if (!option) return NOTHING_KEPT;
  return recentsStore(scope, option === true ? memoryRecents(scope) : option);
}
