import { act, render } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { User } from "../../src/client/User.js";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { UsersProvider } from "../../src/hooks/UsersProvider.js";
import { useUserSearch, type UserSearchResult } from "../../src/hooks/useUserSearch.js";
import { stubClient } from "../support/stubClient.js";
import { anna, bob, openUsers, zoe } from "./openUsers.js";
import { recordHook } from "./recordHook.js";
import { idsOf, NEVER_MS, searchHook } from "./searchHook.js";

describe("a text that is not sent", () => {
  test.each([
    ["", "idle"],
    [" \t\u00A0\n", "idle"],
    ["  sm  ", "too-short"],
    ["😀😀", "too-short"],
    ["e\u0301e\u0301", "too-short"],
    ["a".repeat(201), "error"],
    [` ${"😀".repeat(201)}`, "error"],
  ])("%j is %s", async (text, status) => {
    const { client, searches } = await openUsers();
    const { result } = searchHook(client, text);
    expect(result.current).toMatchObject({ status, users: [], isTruncated: false, retryAt: null });
    await searchHook(client, "smi").shows({ status: "success" });
    expect(await searches()).toEqual(["smi"]);
  });

  test("says when it is too long, with one error for as long as it is", () => {
    const { result, type } = searchHook(stubClient({}), "a".repeat(201));
    const { error } = result.current;
    expect(error).toMatchObject({ kind: "invalid-request", code: "SearchTextTooLong" });
    type("a".repeat(201));
    expect(result.current.error).toBe(error);
  });

  test("is not sent by retry either", async () => {
    const { client, searches } = await openUsers();
    const { result, type } = searchHook(client, "");
    for (const text of ["", "sm", "a".repeat(201)]) {
      type(text);
      result.current.retry();
      await searchHook(client, "smi").shows({ status: "success" });
    }
    type("anna", { debounceMs: NEVER_MS });
    result.current.retry();
    await searchHook(client, "smi").shows({ status: "success" });
    expect(await searches()).toEqual(["smi", "smi", "smi", "smi"]);
  });

  test("can be longer when the host wants it so, but not shorter than three letters", async () => {
    const { client, searches } = await openUsers();
    const long = searchHook(client, "smit", { minSearchLength: 5 });
    const short = searchHook(client, "sm", { minSearchLength: 1 });
    const usual = searchHook(client, "smi", { minSearchLength: undefined });
    await usual.shows({ status: "success" });
    expect([long.result.current.status, short.result.current.status]).toEqual([
      "too-short",
      "too-short",
    ]);
    expect(await searches()).toEqual(["smi"]);
  });
});

describe("a text that is sent", () => {
  test.each([
    ["is trimmed", "  smi\t", "smi"],
    ["has one space for many", "smi \n th", "smi th"],
    ["is composed", "zoe\u0301", "zoé"],
    ["is counted in characters, from 3", "😀😀😀", "😀😀😀"],
    ["is counted in characters, to 200", "😀".repeat(200), "😀".repeat(200)],
    ["is counted in characters, when accents stand alone", "e\u0301e\u0301e\u0301", "ééé"],
    ["may hold what a URL takes for its own", "a&b=#?%/+", "a&b=#?%/+"],
    ["is whole, though half a character was typed", "smi\uD83D", "smi\uFFFD"],
  ])("%s", async (_, text, sent) => {
    const { client, searches } = await openUsers();
    const { result } = searchHook(client, text);
    expect(result.current.status).toBe("loading");
    await expect.poll(() => result.current.status).toMatch(/^(success|empty)$/);
    expect(await searches()).toEqual([sent]);
  });

  test("waits until it stands still: ten letters are one request", async () => {
    const { client, searches } = await openUsers();
    const { result, type, shows } = searchHook(client, "", { debounceMs: NEVER_MS });
    const letters = [..."anna smith"];
    for (const n of letters.keys()) type(letters.slice(0, n + 1).join(""));
    expect(result.current.status).toBe("loading");
    type("anna smith", { debounceMs: 0 });
    await shows({ status: "success", users: [anna] });
    expect(await searches()).toEqual(["anna smith"]);
  });

  test("waits for 250 ms unless told otherwise, counted from the last letter", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const search = vi.fn<UsersClient["search"]>(() => new Promise(() => {}));
    const { type } = searchHook(stubClient({ search }), "", { debounceMs: undefined });
    const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
    type("smi");
    await pass(249);
    type("smit");
    await pass(249);
    expect(search).not.toHaveBeenCalled();
    await pass(1);
    expect(search.mock.calls.map(([text]) => text)).toEqual(["smit"]);
  });

  test("waits again when it comes back before another stood still", async () => {
    const search = vi.fn<UsersClient["search"]>(() => new Promise(() => {}));
    const { type } = searchHook(stubClient({ search }), "smi");
    const asked = () => search.mock.calls.map(([text]) => text);
    await expect.poll(asked).toEqual(["smi"]);
    for (const text of ["smit", "smi", "smith", "smi"]) {
      type(text, { debounceMs: NEVER_MS });
      await act(async () => {});
    }
    expect(asked()).toEqual(["smi"]);
    type("smi", { debounceMs: 0 });
    await expect.poll(asked).toEqual(["smi", "smi"]);
  });

  test("is sent once, whatever else the host renders", async () => {
    const { client, searches } = await openUsers();
    const { result, type, shows } = searchHook(client, "smi");
    await shows({ status: "success" });
    const { users, retry } = result.current;
    for (let n = 0; n < 5; n++) type(" smi ".slice(n % 2), { debounceMs: n });
    expect(result.current.users).toBe(users);
    expect(result.current.retry).toBe(retry);
    expect(await searches()).toEqual(["smi"]);
  });

  test("whose answer is known sends nothing and shows it at once", async () => {
    const { client, searches } = await openUsers();
    const { result, type, shows, seen } = searchHook(client, "smi");
    await shows({ status: "success" });
    type("smith");
    await shows({ status: "success", users: [anna, bob] });
    seen.length = 0;
    type("smit", { debounceMs: NEVER_MS });
    type("smi", { debounceMs: NEVER_MS });
    expect(idsOf(result.current)).toEqual(["a1", "b1", "z1"]);
    expect(seen.map(({ status }) => status)).toEqual(["loading", "success"]);
    type("smith", { debounceMs: NEVER_MS });
    expect(seen.map(({ status }) => status)).toEqual(["loading", "success", "success"]);
    act(() => result.current.retry());
    type("zoé");
    await shows({ status: "success", users: [zoe] });
    expect(await searches()).toEqual(["smi", "smith", "zoé"]);
  });

  test("aborts the request for the text before it", async () => {
    const { api, client, outcomes, searches } = await openUsers();
    await api.fail({ hang: true });
    const { type, shows } = searchHook(client, "smi");
    await expect.poll(outcomes).toEqual(["pending"]);
    type("smit", { debounceMs: NEVER_MS });
    await expect.poll(outcomes).toEqual(["aborted"]);
    type("smit", { debounceMs: 0 });
    await shows({ status: "success" });
    expect(await searches()).toEqual(["smi", "smit"]);
  });

  test("is aborted when the component goes", async () => {
    const { api, client, outcomes } = await openUsers();
    await api.fail({ hang: true });
    const { unmount } = searchHook(client, "smi");
    await expect.poll(outcomes).toEqual(["pending"]);
    unmount();
    await expect.poll(outcomes).toEqual(["aborted"]);
  });

  test("goes on for another component that waits for it", async () => {
    const { client, searches } = await openUsers({ latencyMs: 50 });
    const { rerender, shows } = recordHook(
      (texts: [string, string]) => ({ a: useUserSearch(texts[0]), b: useUserSearch(texts[1]) }),
      { client, initialProps: ["smi", "smi"] },
    );
    await expect.poll(searches).toEqual(["smi"]);
    rerender(["", "smi"]);
    await shows({ b: expect.objectContaining({ status: "success" }) });
    expect(await searches()).toEqual(["smi"]);
  });
});

/** A client that answers when it is told to, and pays no heed to aborts. */
function slowClient() {
  const answers = new Map<string, (users: User[]) => void>();
  const search = (text: string) =>
    new Promise<User[]>((resolve) => void answers.set(text, resolve));
  async function asked(text: string): Promise<void> {
    await expect.poll(() => answers.has(text)).toBe(true);
  }
  async function answer(text: string, users: User[]): Promise<void> {
    await asked(text);
    answers.get(text)?.(users);
  }
  return { client: stubClient({ search }), asked, answer };
}

describe("an answer", () => {
  test("that comes after a newer one never shows, not for one render", async () => {
    const { client, answer, asked } = slowClient();
    const { type, shows, seen } = searchHook(client, "smi");
    await asked("smi");
    type("smit");
    await asked("smit");
    type("smith");
    await answer("smith", [bob]);
    await shows({ status: "success" });
    await answer("smi", [zoe]);
    await answer("smit", [zoe]);
    type("anna");
    await answer("anna", [anna]);
    await shows({ users: [anna] });
    expect(new Set(seen.flatMap(idsOf))).toEqual(new Set(["b1", "a1"]));
  });

  test("that comes before a newer one, for a text that was left, never shows either", async () => {
    const { client, answer, asked } = slowClient();
    const { type, shows, seen } = searchHook(client, "smi");
    await asked("smi");
    type("smith");
    await asked("smith");
    await answer("smi", [zoe]);
    await answer("smith", [bob]);
    await shows({ status: "success" });
    expect(new Set(seen.flatMap(idsOf))).toEqual(new Set(["b1"]));
    expect(seen.map(({ status }) => status)).not.toContain("empty");
  });

  test("stays while a newer one loads, and when that fails", async () => {
    const { api, client } = await openUsers();
    const { result, type, shows, seen } = searchHook(client, "smi");
    await shows({ status: "success" });
    const { users } = result.current;
    await api.fail({ status: 403 });
    seen.length = 0;
    type("smit");
    await shows({ status: "error" });
    expect(seen.map(({ status }) => status)).toContain("loading");
    for (const value of seen) expect(value.users).toBe(users);
  });

  test("stays when the text becomes too long, and goes when it becomes too short", async () => {
    const { client } = await openUsers();
    const { result, type, shows } = searchHook(client, "smi");
    await shows({ status: "success" });
    type("smi".repeat(67));
    expect(result.current).toMatchObject({ status: "error", users: [anna, bob, zoe] });
    type("sm");
    expect(result.current).toMatchObject({ status: "too-short", users: [] });
    type("smit", { debounceMs: NEVER_MS });
    expect(result.current).toMatchObject({ status: "loading", users: [] });
  });

  test("of nobody is empty, once it is there and not before", async () => {
    const { client } = await openUsers();
    const { type, shows, seen } = searchHook(client, "smi");
    await shows({ status: "success" });
    seen.length = 0;
    type("nobody");
    await shows({ status: "empty", users: [], isTruncated: false });
    for (const { status, users } of seen.slice(0, -1)) {
      expect([status, users.length]).toEqual(["loading", 3]);
    }
  });

  test.each([
    [999, false],
    [1000, true],
  ])("of %i people is truncated: %s", async (count, isTruncated) => {
    const people = Array.from({ length: count }, (_, n) => ({ id: `u${n}`, givenName: "Smith" }));
    const { client } = await openUsers({ people });
    const { result, type, shows } = searchHook(client, "smi");
    await shows({ status: "success", isTruncated });
    expect(result.current.users).toHaveLength(count);
    type("");
    expect(result.current.isTruncated).toBe(false);
  });

  test("to one client never shows for another, not for one render", async () => {
    const [first, second] = [await openUsers(), await openUsers({ people: [zoe], latencyMs: 30 })];
    const seen: UserSearchResult[] = [];
    function Probe({ text }: { text: string }) {
      const value = useUserSearch(text, { debounceMs: 0 });
      useLayoutEffect(() => void seen.push(value));
      return null;
    }
    const page = (client: UsersClient, text = "smi") => (
      <UsersProvider client={client}>
        <Probe text={text} />
      </UsersProvider>
    );
    const { rerender } = render(page(first.client));
    await expect.poll(() => seen.at(-1)?.status).toBe("success");

    seen.length = 0;
    rerender(page(second.client));
    await expect.poll(() => seen.at(-1)?.status).toBe("success");
    expect(new Set(seen.flatMap(idsOf))).toEqual(new Set(["z1"]));
    expect(seen[0]).toMatchObject({ status: "loading", users: [] });

    seen.length = 0;
    rerender(page(first.client, "smit"));
    await expect.poll(() => seen.at(-1)?.status).toBe("success");
    expect(seen[0]).toMatchObject({ status: "loading", users: [] });
    expect(await first.searches()).toEqual(["smi", "smit"]);
    expect(await second.searches()).toEqual(["smi"]);
  });

  test("to a request under way is not waited for when the client changes", async () => {
    const [first, second] = [await openUsers(), await openUsers()];
    await first.api.fail({ hang: true });
    function Probe() {
      return useUserSearch("smi").status;
    }
    const page = (client: UsersClient) => (
      <UsersProvider client={client}>
        <Probe />
      </UsersProvider>
    );
    const { rerender, container } = render(page(first.client));
    await expect.poll(first.outcomes).toEqual(["pending"]);
    rerender(page(second.client));
    await expect.poll(first.outcomes).toEqual(["aborted"]);
    await expect.poll(() => container.textContent).toBe("success");
  });
});
