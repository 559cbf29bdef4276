import type { UsersClient } from "../client/UsersClient.js";

const scopes = new WeakMap<UsersClient, string>();
let lastScope = 0;
// A host may store what this page was told, and find it again on a later page, where someone else may be signed in.
const thisPage = Math.random().toString(36).slice(2);

/** The first part of every key of ours. */
export const KEY_ROOT = "itwin-people-picker";

/** Keys hold the client they belong to: what one client was told is never shown for another. */
export const queryKeys = {
  search: (client: UsersClient, text: string) =>
    [KEY_ROOT, scopeOf(client), "search", text] as const,
  user: (client: UsersClient, id: string) => [KEY_ROOT, scopeOf(client), "user", id] as const,
  currentUser: (client: UsersClient) => [KEY_ROOT, scopeOf(client), "me"] as const,
};

function scopeOf(client: UsersClient): string {
  let scope = scopes.get(client);
  if (scope === undefined) {
    scope = `${thisPage}-${++lastScope}`;
    scopes.set(client, scope);
  }
  return scope;
}
