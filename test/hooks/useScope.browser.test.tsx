import { QueryClient } from "@tanstack/react-query";
import { describe, expect, test } from "vitest";
import type { Group } from "../../src/client/Group.js";
import type { User } from "../../src/client/User.js";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import { useUserSearch } from "../../src/hooks/useUserSearch.js";
import { statusesOf, useEveryHook } from "./everyHook.js";
import { anna, bob, openUsers, zoe } from "./openUsers.js";
import { recordHook } from "./recordHook.js";

/** As much of a token as tells whom it is for. */
function tokenOf(sub: string, serial = 0): string {
  return `e30.${btoa(JSON.stringify({ sub, serial }))}.c2ln`;
}

/** A page of every hook, and one more search, whose client's tokens speak for whoever `signIn` names. */
async function setUp() {
  const { api } = await openUsers();
  let token = tokenOf("first");
  const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => token });
  const queryClient = new QueryClient();
  const hook = recordHook(
    ({ text }: { text: string }) => ({
      ...useEveryHook(),
      other: useUserSearch(text, { debounceMs: 0 }),
    }),
    { client, queryClient, initialProps: { text: "" } },
  );
  async function isLoaded(): Promise<void> {
    await expect
      .poll(() => statusesOf(hook.result.current))
      .toBe("success success success success success");
  }
  await isLoaded();
  return {
    ...hook,
    api,
    queryClient,
    isLoaded,
    signIn: (sub: string, serial?: number) => void (token = tokenOf(sub, serial)),
  };
}

describe("when another person signs in", () => {
  test("not one frame shows what the former was told, and nothing of it is kept", async () => {
    const { api, result, rerender, seen, signIn, isLoaded, queryClient } = await setUp();
    const theirs = [anna, bob, zoe].map(({ id }) => ({ id, givenName: "Smith", surname: "Zoé" }));
    const theirGroup = { id: "g1", displayName: "Engineers of Zoé" };
    const theirself = { id: "b1", givenName: "Smith", surname: "Zoé" };
    await api.configure({ people: theirs, me: theirself, groups: [theirGroup] });
    signIn("second");
    const before = seen.length;
    rerender({ text: "zoé" });
    await expect.poll(() => result.current.me.user?.id).toBe("b1");
    await isLoaded();
    await expect.poll(() => result.current.other.status).toBe("success");

    const change = seen.findIndex(({ me }, n) => n >= before && me.status === "loading");
    expect(change).toBeGreaterThanOrEqual(before);
    const shown = seen
      .slice(change)
      .flatMap(({ search, groups, user, users, me, other }) => [
        search.users,
        groups.groups,
        users.users,
        other.users,
        user.user,
        me.user,
      ])
      .flat();
    expect(namesOf(shown)).toEqual(["Engineers of Zoé", "Smith"]);
    const kept = queryClient.getQueryCache().getAll();
    expect(namesOf(kept.flatMap(({ state }) => peopleIn(state.data)))).toEqual([
      "Engineers of Zoé",
      "Smith",
    ]);
  });

  test("every hook asks anew, once", async () => {
    const { api, rerender, result, signIn, isLoaded } = await setUp();
    const first = (await api.requests()).length;
    signIn("second");
    rerender({ text: "zoé" });
    await expect.poll(() => result.current.other.status).toBe("success");
    await isLoaded();
    const requests = (await api.requests()).slice(first);
    const answered = requests.filter(({ outcome }) => outcome === "answered");
    const asked = answered.map(({ operation, search }) => search ?? operation);
    expect(asked.sort()).toEqual(["byIdList", "eng", "me", "smi", "zoé"]);
  });
});

describe("when the same person has a new token", () => {
  test("nothing is asked for again, and nothing flickers", async () => {
    const { api, rerender, result, seen, signIn } = await setUp();
    const first = (await api.requests()).length;
    signIn("first", 2);
    const before = seen.length;
    rerender({ text: "zoé" });
    await expect.poll(() => result.current.other.status).toBe("success");
    const after = new Set(seen.slice(before).map(statusesOf));
    expect(after).toEqual(new Set(["success success success success success"]));
    const requests = (await api.requests()).slice(first);
    expect(requests.map(({ search }) => search)).toEqual(["zoé"]);
  });
});

/** Who is in what a query of ours keeps: one person, a list of people or groups, or the notes of who is known. */
function peopleIn(data: unknown): unknown[] {
  if (data instanceof Map) return [...data.values()].map(({ user }) => user);
  return Array.isArray(data) ? data : [data];
}

/** Each first name, and each name of a group, once, in order. */
function namesOf(people: readonly unknown[]): unknown[] {
  const known = (people as ((User & Group) | null | undefined)[]).filter((one) => one);
  return [...new Set(known.map((one) => one?.givenName ?? one?.displayName))].sort();
}
