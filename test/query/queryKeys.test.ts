import { hashKey } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { gatedClient } from "../../src/client/gatedClient.js";
import { stubClient } from "../support/stubClient.js";
import { hashOf, KEY_ROOT, queryKeys } from "../../src/query/queryKeys.js";

const makeOwner = (epoch = 0) => ({ client: gatedClient(stubClient({})), epoch });

const keysOf = (owner: ReturnType<typeof makeOwner>) =>
  [
    queryKeys.search(owner, "me"),
    queryKeys.search(owner, "user"),
    queryKeys.user(owner, "me"),
    queryKeys.user(owner, "__proto__"),
    queryKeys.currentUser(owner),
  ].map(hashKey);

test("a key is the same for the same client and question, and no other's", () => {
  const [first, second] = [makeOwner(), makeOwner()];
  expect(keysOf(first)).toEqual(keysOf(first));
  expect(new Set([...keysOf(first), ...keysOf(second)]).size).toBe(10);
});

test.each(["smi", 'a "b" \\c', "\u2028", "\ud800", "é😀", ""])(
  "what is kept for %j is kept where TanStack looks for it",
  (text) => {
    const key = queryKeys.search(makeOwner(), text);
    expect(hashOf(key)).toBe(hashKey(key));
  },
);

test("the next signed-in person of a client has other keys", () => {
  const { client } = makeOwner();
  const keys = [...keysOf({ client, epoch: 0 }), ...keysOf({ client, epoch: 1 })];
  expect(new Set(keys).size).toBe(10);
});

test("every key of a client begins alike, so that what it was told can be dropped as one", () => {
  const owner = makeOwner();
  const start = queryKeys.currentUser(owner).slice(0, 2);
  expect(start[0]).toBe(KEY_ROOT);
  expect(queryKeys.search(owner, "smi").slice(0, 2)).toEqual(start);
  expect(queryKeys.user(owner, "a1").slice(0, 2)).toEqual(start);
});

test("a key holds nothing of the client", () => {
  const owner = makeOwner();
  Object.assign(owner.client, { token: "top-secret" });
  expect(keysOf(owner).join()).not.toContain("top-secret");
});

test("what a host stored of one page is found by no later one, where someone else may be signed in", async () => {
  const before = new Set(Array.from({ length: 20 }, () => keysOf(makeOwner())).flat());
  vi.resetModules();
  const later = await import("../../src/query/queryKeys.js");
  const keys = Array.from({ length: 20 }, () => hashKey(later.queryKeys.currentUser(makeOwner())));
  expect(keys.filter((key) => before.has(key))).toEqual([]);
});
