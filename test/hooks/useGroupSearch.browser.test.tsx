import { QueryClient } from "@tanstack/react-query";
import { act } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { useGroupSearch, type GroupSearchOptions } from "../../src/hooks/useGroupSearch.js";
import { keepOutOfStorage } from "../../src/query/keepOutOfStorage.js";
import type { RemoteApiOptions } from "../support/remoteApi.js";
import type { RenderWithUsersOptions } from "../support/renderWithUsers.js";
import { stubClient } from "../support/stubClient.js";
import { tokenOf } from "../support/tokenOf.js";
import { openUsers } from "./openUsers.js";
import { recordHook } from "./recordHook.js";
import { NEVER_MS } from "./searchHook.js";

const survey = { id: "g1", displayName: "Survey" };
const land = { id: "g2", displayName: "Land survey" };
const surveyors = { id: "g3", displayName: "Surveyors" };

const openGroups = (options: RemoteApiOptions = {}) =>
  openUsers({ groups: [land, surveyors, survey], ...options });

interface Props {
  text: string;
  options?: GroupSearchOptions;
}

function groupHook(
  client: UsersClient,
  text: string,
  options: GroupSearchOptions = {},
  surroundings: Partial<RenderWithUsersOptions> & { reactStrictMode?: boolean } = {},
) {
  const usual = { debounceMs: 0, ...options };
  const hook = recordHook(
    ({ text: typed, options: given }: Props) => useGroupSearch(typed, given),
    {
      client,
      ...surroundings,
      initialProps: { text, options: usual },
    },
  );
  const type = (next: string, changed?: GroupSearchOptions) =>
    hook.rerender({ text: next, options: { ...usual, ...changed } });
  return { ...hook, type };
}

describe("a text that is not sent", () => {
  test.each([
    ["", "idle"],
    [" \t\u00A0\n", "idle"],
    ["  su  ", "too-short"],
    ["😀😀", "too-short"],
    ["a".repeat(201), "error"],
  ])("%j is %s", async (text, status) => {
    const { client, searches } = await openGroups();
    const { result } = groupHook(client, text);
    expect(result.current).toMatchObject({ status, groups: [], retryAt: null, willRetry: false });
    act(() => result.current.retry());
    await groupHook(client, "surveyo").shows({ status: "success" });
    expect(await searches()).toEqual(["surveyo"]);
  });

  test("says when it is too long, with one error for as long as it is", () => {
    const { result, type } = groupHook(stubClient({}), "a".repeat(201));
    const { error } = result.current;
    expect(error).toMatchObject({ kind: "invalid-request", code: "SearchTextTooLong" });
    type("a".repeat(201));
    expect(result.current.error).toBe(error);
  });

  test("can be longer when the host wants it so, but not shorter than three letters", async () => {
    const { client, searches } = await openGroups();
    const long = groupHook(client, "surv", { minSearchLength: 5 });
    const short = groupHook(client, "su", { minSearchLength: 1 });
    await groupHook(client, "survey").shows({ status: "success" });
    expect(long.result.current.status).toBe("too-short");
    expect(short.result.current.status).toBe("too-short");
    expect(await searches()).toEqual(["survey"]);
  });

  test("is any text while the search is not enabled", async () => {
    const { api, client, searches, outcomes } = await openGroups();
    const { result, type, shows } = groupHook(client, "survey", { enabled: false });
    for (const text of ["su", "a".repeat(201), "survey"]) {
      type(text);
      act(() => result.current.retry());
      expect(result.current).toMatchObject({ status: "idle", groups: [], error: null });
    }
    type("survey", { enabled: true });
    await shows({ status: "success" });
    expect(await searches()).toEqual(["survey"]);
    type("survey", { enabled: false });
    expect(result.current).toMatchObject({ status: "idle", groups: [] });

    await api.fail({ hang: true });
    type("land", { enabled: true });
    await expect.poll(outcomes).toEqual(["answered", "pending"]);
    type("land", { enabled: false });
    await expect.poll(outcomes).toEqual(["answered", "aborted"]);
  });
});

describe("a text that is sent", () => {
  test("asks for groups once, trimmed, and gives them in order, the same list each time", async () => {
    const { api, client } = await openGroups();
    const { result, type, shows } = groupHook(client, "  survey ");
    expect(result.current).toMatchObject({ status: "loading", groups: [] });
    await shows({ status: "success", groups: [survey, surveyors, land], error: null });
    const { groups, retry } = result.current;
    for (let n = 0; n < 5; n++) type("survey", { debounceMs: n });
    expect(result.current.groups).toBe(groups);
    expect(result.current.retry).toBe(retry);
    const requests = await api.requests();
    expect(requests.map(({ operation, search }) => [operation, search])).toEqual([
      ["groups", "survey"],
    ]);
  });

  test("is empty when no group holds it", async () => {
    const { client } = await openGroups();
    const { result, shows } = groupHook(client, "nothing");
    await shows({ status: "empty" });
    expect(result.current.groups).toEqual([]);
  });

  test("shows a group without a name, too", async () => {
    const searchGroups = async () => [{ id: "bare" }, survey];
    const { result, shows } = groupHook(stubClient({ searchGroups }), "survey");
    await shows({ status: "success" });
    expect(result.current.groups).toEqual([survey, { id: "bare" }]);
  });

  test("is answered with what can be used of an answer that is out of order", async () => {
    const groups = [
      null,
      { displayName: "Survey without an id" },
      { id: "g5", displayName: null },
      { id: "g4", displayName: " " },
      { ...survey, description: "x" },
      { ...survey, displayName: "Survey, once more" },
      { id: "g6", displayName: 6 },
    ];
    const client = createUsersClient({
      getAccessToken: () => "token",
      fetch: async () => Response.json({ groups }),
    });
    const { result, shows } = groupHook(client, "survey");
    await shows({ status: "success" });
    expect(result.current.groups).toStrictEqual([survey, { id: "g4" }, { id: "g5" }, { id: "g6" }]);
  });

  test("waits until it stands still", async () => {
    const { client, searches } = await openGroups();
    const { result, type, shows } = groupHook(client, "", { debounceMs: NEVER_MS });
    for (const text of ["sur", "surv", "surve"]) type(text);
    expect(result.current.status).toBe("loading");
    type("survey", { debounceMs: 0 });
    await shows({ status: "success" });
    expect(await searches()).toEqual(["survey"]);
  });

  test("never shows the groups of another text, and those of a known one at once", async () => {
    const { api, client, outcomes, searches } = await openGroups();
    const { result, type, shows, seen } = groupHook(client, "survey");
    await shows({ status: "success" });
    await api.fail({ hang: true });
    type("land");
    expect(result.current).toMatchObject({ status: "loading", groups: [] });
    await expect.poll(outcomes).toEqual(["answered", "pending"]);
    type("survey", { debounceMs: NEVER_MS });
    expect(result.current).toMatchObject({ status: "success", groups: [survey, surveyors, land] });
    type("surveyo");
    await shows({ status: "success", groups: [surveyors] });
    const answers = new Set(seen.map(({ groups }) => groups.map(({ id }) => id).join()));
    expect(answers).toEqual(new Set(["", "g1,g3,g2", "g3"]));
    expect((await searches()).filter((text) => text === "survey")).toHaveLength(1);
  });

  test.each(["typing on", "clearing the text", "unmounting"])("is given up by %s", async (what) => {
    const { api, client, outcomes } = await openGroups();
    await api.fail({ hang: true });
    const { type, unmount } = groupHook(client, "survey");
    await expect.poll(outcomes).toEqual(["pending"]);
    if (what === "typing on") type("surveyo", { debounceMs: NEVER_MS });
    else if (what === "clearing the text") type("");
    else unmount();
    await expect.poll(outcomes).toEqual(["aborted"]);
  });

  test("is one request under StrictMode", async () => {
    const { client, outcomes } = await openGroups();
    const { shows } = groupHook(client, "survey", {}, { reactStrictMode: true });
    await shows({ status: "success" });
    expect(await outcomes()).toEqual(["answered"]);
  });
});

describe("a search that fails", () => {
  test("says why, shows no groups, and is repeated by retry", async () => {
    const { api, client, statuses } = await openGroups();
    await api.fail({ status: 403 });
    const { result, shows } = groupHook(client, "survey");
    await shows({ status: "error", groups: [] });
    expect(result.current.error).toMatchObject({ kind: "forbidden" });
    act(() => {
      result.current.retry();
      result.current.retry();
    });
    await shows({ status: "success", error: null });
    expect(await statuses()).toEqual([403, 200]);
  });

  test("goes on by itself when it was asked to wait, and says until when", async () => {
    const { api, client } = await openGroups();
    await api.fail({ status: 429, retryAfter: "1" });
    const { shows, hasShown } = groupHook(client, "survey");
    const waiting = await hasShown({ status: "rate-limited", willRetry: true });
    expect(waiting.retryAt).toBeGreaterThan(0);
    expect(waiting.error).toMatchObject({ kind: "rate-limited" });
    await shows({ status: "success", retryAt: null, willRetry: false });
  });
});

describe("what the answers belong to", () => {
  test("another signed-in person sees nothing of the former one's, not for a frame", async () => {
    const { api } = await openGroups();
    let token = tokenOf("anna");
    const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => token });
    const { shows, seen, type } = groupHook(client, "survey");
    await shows({ status: "success", groups: [survey, surveyors, land] });

    const theirs = { id: "g9", displayName: "Survey" };
    await api.configure({ groups: [theirs] });
    token = tokenOf("smilla");
    const before = seen.length;
    document.dispatchEvent(new Event("visibilitychange"));
    await expect.poll(() => client.identity.getEpoch()).toBe(1);
    await shows({ status: "success", groups: [theirs] });
    type("survey");
    const shown = seen.slice(before).filter(({ groups }) => groups.length > 0);
    expect(new Set(shown.flatMap(({ groups }) => groups))).toEqual(new Set([theirs]));
  });

  test("nothing of them goes to storage", async () => {
    const { client } = await openGroups();
    const queryClient = new QueryClient();
    keepOutOfStorage(queryClient);
    await groupHook(client, "survey", {}, { queryClient }).shows({ status: "success" });
    const { shouldDehydrateQuery } = queryClient.getDefaultOptions().dehydrate ?? {};
    const queries = queryClient.getQueryCache().getAll();
    expect(queries.some(({ state }) => state.status === "success")).toBe(true);
    expect(queries.filter((query) => shouldDehydrateQuery?.(query))).toEqual([]);
  });
});
