import { oncePer } from "../../client/oncePer.js";
import { parseList, parseUser, uniqueById } from "../../client/parseUsers.js";
import type { UserRef } from "../../client/User.js";
import type { UsersScope } from "../../query/UsersScope.js";
import { sameRefs } from "../../people/sameRefs.js";
import { perPerson } from "./perPerson.js";
import type { RecentUsersStorage } from "./RecentUsersStorage.js";

/** How many people are kept. */
export const MAX_RECENTS = 5;

/** What all pickers with the same storage show. */
export interface RecentsStore {
  /** The newest first; the same list until it changes. */
  getRecents(): readonly UserRef[];
  /** Calls `listener` after each change, and loads the list. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Puts a person first. */
  note(user: UserRef): void;
}

const NOBODY: readonly UserRef[] = [];

const storesOf = /* @__PURE__ */ perPerson(({ client, epoch }) =>
  oncePer((storage: RecentUsersStorage) =>
    createRecentsStore(storage, () => client.identity.getEpoch() === epoch),
  ),
);

/** The store of a storage, for the signed-in person of a scope: the same one each time. */
export function recentsStore(scope: UsersScope, storage: RecentUsersStorage): RecentsStore {
  return storesOf(scope)(storage);
}

/** @param isCurrent whether the person is still signed in: a former one's choices are not noted. */
function createRecentsStore(storage: RecentUsersStorage, isCurrent: () => boolean): RecentsStore {
  const listeners = new Set<() => void>();
  let recents = NOBODY;
  /** Who was noted since the last save that came to an end. */
  let unsaved = NOBODY;
  let isToBeLoaded = true;
  let isAtWork = false;

  function show(users: readonly UserRef[]): void {
    if (sameRefs(recents, users)) return;
    recents = users;
    for (const listener of [...listeners]) listener();
  }

  /** One call of the storage after the other: a list saved before it is loaded would overwrite what was there. */
  async function work(): Promise<void> {
    if (isAtWork) return;
    isAtWork = true;
    try {
      while (isCurrent() && (isToBeLoaded || unsaved !== NOBODY)) {
        await (isToBeLoaded ? load() : save());
      }
    } catch {
      // Another mount, or the next choice, tries again.
    } finally {
      isAtWork = false;
    }
  }

  async function load(): Promise<void> {
    isToBeLoaded = false;
    try {
      const loaded: unknown = await storage.load();
      const users = Array.isArray(loaded) ? parseList(loaded, toRecent) : [];
      show(newest([...unsaved, ...users]));
    } catch (error) {
      isToBeLoaded = true;
      throw error;
    }
  }

  async function save(): Promise<void> {
    const saved = unsaved;
    await storage.save(recents);
    if (unsaved === saved) unsaved = NOBODY;
  }

  return {
    getRecents: () => recents,
    subscribe(listener) {
      listeners.add(listener);
      isToBeLoaded = true;
      // Not at once: all that are mounted in one commit, and StrictMode's two times, load once.
      queueMicrotask(() => {
        if (listeners.has(listener)) void work();
      });
      return () => listeners.delete(listener);
    },
    note(user) {
      const recent = toRecent(user);
      if (recent === undefined || !isCurrent()) return;
      unsaved = newest([recent, ...unsaved]);
      show(newest([recent, ...recents]));
      void work();
    },
  };
}

/** Of a person what is kept; `undefined` for what is none. */
function toRecent(value: unknown): UserRef | undefined {
  const user = parseUser(value);
  if (user === undefined) return undefined;
  const { organizationName: _, ...recent } = user;
  return recent;
}

function newest(users: readonly UserRef[]): readonly UserRef[] {
  return uniqueById(users).slice(0, MAX_RECENTS);
}
