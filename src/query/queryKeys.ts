import type { UsersClient } from "../client/UsersClient.js";

const scopes = new WeakMap<UsersClient, number>();
let lastScope = 0;

/** The first part of every key of ours. */
export const KEY_ROOT = "itwin-people-picker";

/** Keys hold the client they belong to: what one client was told is never shown for another. */
export const queryKeys = {
  client: (client: UsersClient) => [KEY_ROOT, scopeOf(client)] as const,
  search: (client: UsersClient, text: string) =>
    [KEY_ROOT, scopeOf(client), "search", text] as const,
  user: (client: UsersClient, id: string) => [KEY_ROOT, scopeOf(client), "user", id] as const,
  currentUser: (client: UsersClient) => [KEY_ROOT, scopeOf(client), "me"] as const,
};

function scopeOf(client: UsersClient): number {
  let scope = scopes.get(client);
  if (scope === undefined) {
    scope = ++lastScope;
    scopes.set(client, scope);
  }
  return scope;
}
