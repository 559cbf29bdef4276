import { notifyManager } from "@tanstack/react-query";
import { abortError } from "../client/abortError.js";
import { MAX_IDS_PER_REQUEST } from "../client/gatedClient.js";
import { oncePer } from "../client/oncePer.js";
import type { User } from "../client/User.js";
import type { UsersClient } from "../client/UsersClient.js";

/** Turns ids into people, those asked for in one tick with one request. */
export interface UserResolver {
  /**
   * The person, or `null` when the server answered without them.
   *
   * @param onAnswer hears it first, in one batch of TanStack's notifications with all others of the request.
   */
  load(
    id: string,
    signal: AbortSignal,
    onAnswer?: (user: User | null) => void,
  ): Promise<User | null>;
}

/** The one resolver of a client. */
export const userResolver = /* @__PURE__ */ oncePer(createUserResolver);

interface Waiter {
  signal: AbortSignal;
  onAnswer?: ((user: User | null) => void) | undefined;
  resolve(user: User | null): void;
  reject(error: unknown): void;
}

type Batch = Map<string, Waiter[]>;

function createUserResolver(client: UsersClient): UserResolver {
  let waiting: Batch = new Map();

  function send(): void {
    const batch = [...waiting];
    waiting = new Map();
    for (let start = 0; start < batch.length; start += MAX_IDS_PER_REQUEST) {
      void resolveBatch(client, new Map(batch.slice(start, start + MAX_IDS_PER_REQUEST)));
    }
  }

  return {
    load: (id, signal, onAnswer) =>
      new Promise((resolve, reject) => {
        if (waiting.size === 0) setTimeout(send, 0);
        const waiter = { signal, onAnswer, resolve, reject };
        waiting.set(id, [...(waiting.get(id) ?? []), waiter]);
        signal.addEventListener("abort", () => reject(abortError()), { once: true });
      }),
  };
}

/** One request for all of a batch; it is aborted when nobody waits for any of it any more. */
async function resolveBatch(client: UsersClient, batch: Batch): Promise<void> {
  const wanted = [...batch].filter(([, waiters]) => waiters.some(isWaiting));
  if (wanted.length === 0) return;
  const controller = new AbortController();
  const waiters = wanted.flatMap(([, all]) => all);
  const onAbort = () => {
    if (!waiters.some(isWaiting)) controller.abort();
  };
  for (const { signal } of waiters) signal.addEventListener("abort", onAbort, { once: true });
  try {
    const ids = wanted.map(([id]) => id);
    const users = await client.getUsersByIds(ids, { signal: controller.signal });
    const byId = new Map(users.map((user) => [user.id, user]));
    // Told one by one, each person would be a render of the page, which takes as long as the page has people.
    notifyManager.batch(() => {
      for (const [id, all] of wanted) {
        for (const waiter of all) if (isWaiting(waiter)) waiter.onAnswer?.(byId.get(id) ?? null);
      }
    });
    for (const [id, all] of wanted) for (const { resolve } of all) resolve(byId.get(id) ?? null);
  } catch (error) {
    for (const { reject } of waiters) reject(error);
  }
}

function isWaiting({ signal }: Waiter): boolean {
  return !signal.aborted;
}
