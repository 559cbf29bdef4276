import { hashKey } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { KEY_ROOT, queryKeys } from "../../src/query/queryKeys.js";

const makeClient = () => ({}) as UsersClient;

const keysOf = (client: UsersClient) =>
  [
    queryKeys.search(client, "me"),
    queryKeys.search(client, "user"),
    queryKeys.user(client, "me"),
    queryKeys.user(client, "__proto__"),
    queryKeys.currentUser(client),
  ].map(hashKey);

test("a key is the same for the same client and question, and no other's", () => {
  const [first, second] = [makeClient(), makeClient()];
  expect(keysOf(first)).toEqual(keysOf(first));
  expect(new Set([...keysOf(first), ...keysOf(second)]).size).toBe(10);
});

test("every key of a client begins alike, so that what it was told can be dropped as one", () => {
  const client = makeClient();
  const start = queryKeys.currentUser(client).slice(0, 2);
  expect(start[0]).toBe(KEY_ROOT);
  expect(queryKeys.search(client, "smi").slice(0, 2)).toEqual(start);
  expect(queryKeys.user(client, "a1").slice(0, 2)).toEqual(start);
});

test("a key holds nothing of the client", () => {
  const client = { ...makeClient(), token: "top-secret" };
  expect(keysOf(client).join()).not.toContain("top-secret");
});

test("what a host stored of one page is found by no later one, where someone else may be signed in", async () => {
  const before = new Set(Array.from({ length: 20 }, () => keysOf(makeClient())).flat());
  vi.resetModules();
  const later = await import("../../src/query/queryKeys.js");
  const keys = Array.from({ length: 20 }, () => hashKey(later.queryKeys.currentUser(makeClient())));
  expect(keys.filter((key) => before.has(key))).toEqual([]);
});
