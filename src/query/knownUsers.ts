import type { User } from "../client/User.js";
import { cachedData } from "./cachedData.js";
import { queryKeys } from "./queryKeys.js";
import { queryPolicy } from "./queryPolicy.js";
import type { UsersScope } from "./UsersScope.js";

/** A person as some answer told of them. */
export interface KnownUser {
  user: User;
  /** When that was, in ms since epoch. */
  updatedAt: number;
}

type KnownUsers = Map<string, KnownUser>;

/** As many as five answers of the largest size hold; those that were told of longest ago are forgotten first. */
const MAX_KNOWN_USERS = 5_000;

/** A person who was in an answer to some other question: nobody has to ask for them by id. */
export function knownUser(scope: UsersScope, id: string): KnownUser | undefined {
  return cachedData<KnownUsers>(scope, queryKeys.knownUsers(scope))?.get(id);
}

/** Notes the people of an answer. The notes are kept with the answers: who clears the QueryClient clears them, too. */
export function noteUsers(scope: UsersScope, users: readonly User[]): void {
  const updatedAt = Date.now();
  const known = copyOfKnown(scope);
  for (const user of users) {
    // To the end, where the latest are.
    known.delete(user.id);
    known.set(user.id, { user, updatedAt });
  }
  for (const id of known.keys()) {
    if (known.size <= MAX_KNOWN_USERS) break;
    known.delete(id);
  }
  keep(scope, known);
}

/** Takes back what answers told of a person. */
export function forgetUser(scope: UsersScope, id: string): void {
  const known = copyOfKnown(scope);
  if (known.delete(id)) keep(scope, known);
}

function copyOfKnown(scope: UsersScope): KnownUsers {
  return new Map(cachedData<KnownUsers>(scope, queryKeys.knownUsers(scope)));
}

function keep(scope: UsersScope, known: KnownUsers): void {
  const { queryClient } = scope;
  queryClient
    .getQueryCache()
    .build<KnownUsers>(queryClient, {
      ...queryPolicy,
      queryKey: queryKeys.knownUsers(scope),
      gcTime: Infinity,
      initialData: () => known,
    })
    .setData(known);
}
