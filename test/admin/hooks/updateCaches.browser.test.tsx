import { QueryClient } from "@tanstack/react-query";
import { describe, expect, test } from "vitest";
import { useDeleteUser } from "../../../src/admin/hooks/useDeleteUser.js";
import { useUser } from "../../../src/hooks/useUser.js";
import { openUsers } from "../../hooks/openUsers.js";
import { recordHook } from "../../hooks/recordHook.js";
import { openPage } from "./openPage.js";

describe("after a person was made", () => {
  test("the search on the page finds them", async () => {
    const { result, expectShown, asked } = await openPage();
    result.current.create.mutate({ givenName: "Tom", surname: "Smith" });
    await expectShown("Anna Bob Zoé Tom", "Bob", "Anna");
    expect(await asked()).toEqual(["createUser", "search"]);
  });

  test("nobody asks for them by id", async () => {
    const { result, rerender, expectShown, asked } = await openPage();
    const made = await result.current.create.mutateAsync({ givenName: "Tom", surname: "Vale" });
    rerender({ text: "smi", id: made?.id ?? "" });
    await expectShown("Anna Bob Zoé", "Tom", "Anna");
    await expect.poll(asked).toEqual(["createUser", "search"]);
  });

  test("a search that was under way is asked again", async () => {
    const { api, result, rerender, expectShown, asked } = await openPage();
    await api.fail({ hang: true, match: "search" });
    rerender({ text: "vale", id: "b1" });
    await expect.poll(asked).toEqual(["search"]);
    result.current.create.mutate({ givenName: "Tom", surname: "Vale" });
    await expectShown("Tom", "Bob", "Anna");
    expect(await asked()).toEqual(["search", "createUser", "search"]);
  });

  test("whose id was unknown before, they show", async () => {
    const { api, result, rerender, expectShown, asked } = await openPage();
    rerender({ text: "", id: "new" });
    await expectShown("", "unknown", "Anna");
    const body = JSON.stringify({ user: { id: "new", givenName: "Tom" } });
    await api.fail({ status: 201, body, match: "createUser" });
    result.current.create.mutate({ givenName: "Tom" });
    await expectShown("", "Tom", "Anna");
    expect(await asked()).toEqual(["byIdList", "createUser"]);
  });

  test("the search is asked again also when the answer does not say who it is", async () => {
    const { api, result, asked } = await openPage();
    await api.fail({ status: 201, body: "", match: "createUser" });
    await expect(result.current.create.mutateAsync({ givenName: "Tom" })).resolves.toBeUndefined();
    await expect.poll(asked).toEqual(["createUser", "search"]);
  });

  test("a text that was answered before is asked again when it is typed again", async () => {
    const { result, rerender, expectShown, asked } = await openPage();
    rerender({ text: "", id: "b1" });
    await result.current.create.mutateAsync({ givenName: "Tom", surname: "Smith" });
    expect(await asked()).toEqual(["createUser"]);
    rerender({ text: "smith", id: "b1" });
    await expectShown("Anna Bob Tom", "Bob", "Anna");
    rerender({ text: "smi", id: "b1" });
    await expectShown("Anna Bob Zoé Tom", "Bob", "Anna");
    expect(await asked()).toEqual(["createUser", "search", "search"]);
  });

  test("a longer text is not answered from what was found before", async () => {
    const { api, result, rerender, expectShown, searches } = await openPage();
    await api.fail({ hang: true, match: "search" });
    await result.current.create.mutateAsync({ givenName: "Tom", surname: "Smith" });
    await expect.poll(searches).toHaveLength(5);
    rerender({ text: "smith", id: "b1" });
    await expectShown("Anna Bob Tom", "Bob", "Anna");
    expect((await searches()).slice(-2)).toEqual(["smi", "smith"]);
  });
});

describe("after a person was changed", () => {
  test("they are asked for again, once for all who show them, when the answer says nothing", async () => {
    const { result, expectShown, asked } = await openPage();
    result.current.update.mutate("b1", { givenName: "Robert" });
    await expectShown("Anna Robert Zoé", "Robert", "Anna");
    expect(await asked()).toEqual(["updateUser", "byIdList", "search"]);
  });

  test("they are shown as the answer says, without being asked for", async () => {
    const { api, result, expectShown, asked } = await openPage();
    const body = JSON.stringify({ user: { id: "b1", givenName: "Robert" } });
    await api.fail({ status: 200, body, match: "updateUser" });
    result.current.update.mutate("b1", { givenName: "Robert" });
    // The stand-in, which was made to give that answer, has changed nobody.
    await expectShown("Anna Bob Zoé", "Robert", "Anna");
    await expect.poll(asked).toEqual(["updateUser", "search"]);
  });

  test("they are no longer known from answers of before", async () => {
    const { result, rerender, expectShown } = await openPage();
    await result.current.update.mutateAsync("z1", { givenName: "Zoë" });
    rerender({ text: "smi", id: "z1" });
    await expectShown("Anna Bob Zoë", "Zoë", "Anna");
  });

  test("so is the signed-in person, if it is them", async () => {
    const { result, expectShown, asked } = await openPage();
    result.current.update.mutate("a1", { givenName: "Ann" });
    await expectShown("Ann Bob Zoé", "Bob", "Ann");
    expect(await asked()).toEqual(["updateUser", "me", "search"]);
  });

  test("a read that was under way does not bring back what was before", async () => {
    const { api, client, outcomes } = await openUsers();
    await api.fail({ hang: true, match: "byIdList" });
    const { result, shows } = recordHook(
      () => ({ user: useUser("b1").user?.givenName, remove: useDeleteUser() }),
      { client, initialProps: undefined },
    );
    await expect.poll(outcomes).toEqual(["pending"]);
    await result.current.remove.mutateAsync("b1");
    await expect.poll(outcomes).toEqual(["aborted", "answered"]);
    await shows({ user: undefined });
  });
});

describe("after a person was removed", () => {
  test("they are unknown at once, and no search finds them", async () => {
    const { result, expectShown, asked } = await openPage();
    result.current.remove.mutate("b1");
    await expectShown("Anna Zoé", "unknown", "Anna");
    expect(await asked()).toEqual(["deleteUser", "search"]);
  });

  test("they are no longer known from answers of before", async () => {
    const { result, rerender, expectShown } = await openPage();
    await result.current.remove.mutateAsync("z1");
    rerender({ text: "smi", id: "z1" });
    await expectShown("Anna Bob", "unknown", "Anna");
  });

  test("who is signed in is asked for again, if it was them", async () => {
    const { result, asked } = await openPage();
    await result.current.remove.mutateAsync("a1");
    await expect.poll(asked).toEqual(["deleteUser", "me", "search"]);
  });

  test("a text that found them before does not show them again, not for a frame", async () => {
    const { result, rerender, seen, expectShown } = await openPage();
    rerender({ text: "", id: "b1" });
    await result.current.remove.mutateAsync("b1");
    const before = seen.length;
    rerender({ text: "smi", id: "b1" });
    await expectShown("Anna Zoé", "unknown", "Anna");
    const shown = seen.slice(before).flatMap(({ search }) => search.users.map(({ id }) => id));
    expect(shown).not.toContain("b1");
  });

  test("all that is on the page by then shows it, though who removed them is gone", async () => {
    const { api, client, statuses } = await openUsers();
    const queryClient = new QueryClient();
    const options = { client, queryClient, initialProps: undefined };
    const admin = recordHook(() => ({ user: useUser("b1"), remove: useDeleteUser() }), options);
    await expect.poll(() => admin.result.current.user.status).toBe("success");
    await api.configure({ latencyMs: 100 });
    const removed = admin.result.current.remove.mutateAsync("b1");
    admin.unmount();
    await removed;
    const other = recordHook(() => useUser("b1"), options);
    await other.shows({ status: "unknown" });
    expect(other.seen.map(({ status }) => status)).toEqual(["unknown"]);
    expect(await statuses()).toEqual([200, 204]);
  });
});

describe("after the account was made", () => {
  test("who is signed in is asked for again, once", async () => {
    const { result, expectShown, asked } = await openPage();
    result.current.createMe.mutate({ givenName: "Ann" });
    await expectShown("Ann Bob Zoé", "Bob", "Ann");
    expect(await asked()).toEqual(["createMe", "me", "search"]);
  });

  test("it shows by its id as well, without being asked for", async () => {
    const { api, result, rerender, expectShown, asked } = await openPage();
    rerender({ text: "smi", id: "a1" });
    await expectShown("Anna Bob Zoé", "Anna", "Anna");
    const body = JSON.stringify({ user: { id: "a1", givenName: "Ann" } });
    await api.fail({ status: 201, body, match: "createMe" });
    result.current.createMe.mutate({ givenName: "Ann" });
    await expectShown("Anna Bob Zoé", "Ann", "Anna");
    await expect.poll(asked).toEqual(["createMe", "me", "search"]);
  });
});

test("a write that failed changes nothing of what is known", async () => {
  const { api, result, expectShown, asked } = await openPage();
  await api.fail({ status: 403, match: "deleteUser" });
  await expect(result.current.remove.mutateAsync("b1")).rejects.toMatchObject({ status: 403 });
  await expectShown("Anna Bob Zoé", "Bob", "Anna");
  expect(await asked()).toEqual(["deleteUser"]);
});
