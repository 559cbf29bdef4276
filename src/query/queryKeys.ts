import type { QueryKey } from "@tanstack/react-query";
import { oncePer } from "../client/oncePer.js";
import type { UsersClient } from "../client/UsersClient.js";
import type { UsersScope } from "./UsersScope.js";

let lastNumber = 0;
const numberOf = /* @__PURE__ */ oncePer((_: UsersClient) => ++lastNumber);
// A host may store what this page was told, and find it again on a later page, where someone else may be signed in.
const thisPage = Math.random().toString(36).slice(2);

/** The first part of every key of ours. */
export const KEY_ROOT = "itwin-people-picker";

type Owner = Pick<UsersScope, "client" | "epoch">;

/** Keys hold the client and the person they belong to: what one was told is never shown to another. */
export const queryKeys = {
  scope: (owner: Owner) => [KEY_ROOT, nameOf(owner)] as const,
  searches: (owner: Owner) => [KEY_ROOT, nameOf(owner), "search"] as const,
  search: (owner: Owner, text: string) => [KEY_ROOT, nameOf(owner), "search", text] as const,
  groups: (owner: Owner, text: string) => [KEY_ROOT, nameOf(owner), "groups", text] as const,
  user: (owner: Owner, id: string) => [KEY_ROOT, nameOf(owner), "user", id] as const,
  currentUser: (owner: Owner) => [KEY_ROOT, nameOf(owner), "me"] as const,
  knownUsers: (owner: Owner) => [KEY_ROOT, nameOf(owner), "known"] as const,
};

/** What a key of ours is kept under: keys are texts alone, and TanStack's own way would look for objects to put in order. */
export function hashOf(queryKey: QueryKey): string {
  return JSON.stringify(queryKey);
}

function nameOf({ client, epoch }: Owner): string {
  return `${thisPage}-${numberOf(client)}-${epoch}`;
}
