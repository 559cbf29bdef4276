import { QueryClient } from "@tanstack/react-query";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { User } from "../../src/client/User.js";
import { currentUserQuery } from "../../src/query/currentUserQuery.js";
import { knownUser, noteUsers } from "../../src/query/knownUsers.js";
import { searchQuery } from "../../src/query/searchQuery.js";
import { userQuery } from "../../src/query/userQuery.js";
import { hostileDefaults } from "./hostileDefaults.js";
import { testScope } from "./testScope.js";

const anna: User = { id: "a1", givenName: "Anna" };

const makeTeam = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => ({ id: `id-${from + n}` }));

describe("a person of an answer", () => {
  test("is known, as the latest answer told of them, and since when", () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1000 });
    onTestFinished(() => void vi.useRealTimers());
    const scope = testScope();
    noteUsers(scope, [anna]);
    vi.setSystemTime(2000);
    noteUsers(scope, [{ id: "b1" }]);
    expect(knownUser(scope, "a1")).toEqual({ user: anna, updatedAt: 1000 });
    noteUsers(scope, [{ id: "a1", givenName: "Ann" }]);
    expect(knownUser(scope, "a1")).toMatchObject({ user: { givenName: "Ann" }, updatedAt: 2000 });
  });

  test.each(["__proto__", "constructor", ""])("is not anyone called %j", (id) => {
    const scope = testScope();
    noteUsers(scope, [anna]);
    expect(knownUser(scope, id)).toBeUndefined();
  });

  test("is known to nobody else, and to no other client", () => {
    const scope = testScope();
    noteUsers(scope, [anna]);
    expect(knownUser({ ...scope, epoch: 1 }, "a1")).toBeUndefined();
    expect(knownUser({ ...testScope(), queryClient: scope.queryClient }, "a1")).toBeUndefined();
  });

  test("is forgotten when the host clears its QueryClient", () => {
    const scope = testScope();
    noteUsers(scope, [anna]);
    scope.queryClient.clear();
    expect(knownUser(scope, "a1")).toBeUndefined();
  });

  test("is forgotten after 5000 others, those told of longest ago first", () => {
    const scope = testScope();
    noteUsers(scope, makeTeam(0, 5000));
    noteUsers(scope, [{ id: "id-0" }]);
    noteUsers(scope, makeTeam(5000, 5002));
    expect(knownUser(scope, "id-0")).toBeDefined();
    expect(knownUser(scope, "id-1")).toBeUndefined();
    expect(knownUser(scope, "id-2")).toBeUndefined();
    expect(knownUser(scope, "id-3")).toBeDefined();
    expect(knownUser(scope, "id-5001")).toBeDefined();
  });
});

describe("nobody asks by id", () => {
  test.each([
    ["whom a search found", (scope: ReturnType<typeof scopeOfAnna>) => searchQuery(scope, "ann")],
    ["who is signed in", (scope: ReturnType<typeof scopeOfAnna>) => currentUserQuery(scope)],
  ])("for a person %s", async (_, query) => {
    const scope = scopeOfAnna();
    await scope.queryClient.fetchQuery(query(scope) as never);
    expect(await scope.queryClient.fetchQuery(userQuery(scope, "a1"))).toEqual(anna);
    expect(scope.getUsersByIds).not.toHaveBeenCalled();
  });

  test("also when the host's defaults are hostile", async () => {
    const queryClient = new QueryClient({ defaultOptions: { queries: hostileDefaults } });
    const scope = { ...scopeOfAnna(), queryClient };
    await queryClient.fetchQuery(searchQuery(scope, "ann"));
    expect(await queryClient.fetchQuery(userQuery(scope, "a1"))).toEqual(anna);
    expect(scope.getUsersByIds).not.toHaveBeenCalled();
  });

  test("until what is known of them is five minutes old", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const scope = scopeOfAnna();
    noteUsers(scope, [anna]);
    vi.setSystemTime(Date.now() + 300_000);
    await scope.queryClient.fetchQuery(userQuery(scope, "a1"));
    expect(scope.getUsersByIds).toHaveBeenCalledTimes(1);
  });

  function scopeOfAnna() {
    const getUsersByIds = vi.fn(async () => [anna]);
    const scope = testScope({ search: async () => [anna], getMe: async () => anna, getUsersByIds });
    return { ...scope, getUsersByIds };
  }
});
