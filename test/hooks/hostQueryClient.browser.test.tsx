import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render } from "@testing-library/react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { UsersProvider } from "../../src/hooks/UsersProvider.js";
import { hostileDefaults } from "../query/hostileDefaults.js";
import { stubClient } from "../support/stubClient.js";
import { EveryHook, statusesOf, useEveryHook } from "./everyHook.js";
import { anna, bob, openUsers, withoutBackoff, zoe } from "./openUsers.js";
import { recordHook } from "./recordHook.js";
import { setPageState } from "./setPageState.js";

function withDefaults(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: hostileDefaults } });
}

function withQueryDefaults(): QueryClient {
  const queryClient = new QueryClient();
  queryClient.setQueryDefaults([], hostileDefaults);
  return queryClient;
}

describe.each([
  ["defaults for every query", withDefaults],
  ["defaults for every key", withQueryDefaults],
])("a host's QueryClient with hostile %s", (_, makeQueryClient) => {
  test("changes nothing of what shows and what is sent", async () => {
    const { api, client } = await openUsers();
    const { result, seen } = recordHook(useEveryHook, {
      client,
      queryClient: makeQueryClient(),
      initialProps: undefined,
    });
    await expect
      .poll(() => statusesOf(result.current))
      .toBe("success success success success success");
    const { search, user, users, me } = result.current;
    expect([search.users, user.user, users.users]).toEqual([[anna, bob, zoe], anna, [bob, anna]]);
    expect(me.user).toEqual(anna);
    expect(statusesOf(seen[0] ?? result.current)).toBe("loading loading loading loading loading");
    const sent = (await api.requests()).map(({ operation }) => operation).sort();
    expect(sent).toEqual(["byIdList", "groups", "me", "search"]);
  });

  test("changes nothing of how it fails", async () => {
    withoutBackoff();
    const { api, client, statuses } = await openUsers();
    await api.fail({ status: 500, times: 12 });
    const { result } = recordHook(useEveryHook, {
      client,
      queryClient: makeQueryClient(),
      initialProps: undefined,
    });
    await expect.poll(() => statusesOf(result.current)).toBe("error error error error error");
    expect(await statuses()).toHaveLength(12);
    result.current.me.retry();
    await expect.poll(() => result.current.me.status).toBe("success");
    expect(await statuses()).toHaveLength(13);
  });

  test("asks for nothing again, as time goes by and the page goes and comes back", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const client = {
      search: vi.fn<UsersClient["search"]>(async () => [anna]),
      getUsersByIds: vi.fn<UsersClient["getUsersByIds"]>(async () => [anna]),
      getMe: vi.fn<UsersClient["getMe"]>(async () => anna),
      searchGroups: vi.fn<UsersClient["searchGroups"]>(async () => [{ id: "g1" }]),
    };
    const queryClient = makeQueryClient();
    const { container } = render(
      <QueryClientProvider client={queryClient}>
        <UsersProvider client={stubClient(client)} queryClient={queryClient}>
          <EveryHook />
        </UsersProvider>
      </QueryClientProvider>,
    );
    const pass = () => act(() => vi.advanceTimersByTimeAsync(60_000));
    await pass();
    expect(container.textContent).toBe("success success success success success");
    for (const state of ["hidden", "active", "offline", "active"] as const) {
      act(() => setPageState(state));
      await pass();
    }
    expect(client.search).toHaveBeenCalledTimes(1);
    expect(client.getUsersByIds).toHaveBeenCalledTimes(1);
    expect(client.getMe).toHaveBeenCalledTimes(1);
    expect(client.searchGroups).toHaveBeenCalledTimes(1);
  });
});

test("the host's QueryClient holds the answers, under keys of ours", async () => {
  const { client } = await openUsers();
  const queryClient = new QueryClient();
  const { result } = recordHook(useEveryHook, { client, queryClient, initialProps: undefined });
  await expect
    .poll(() => statusesOf(result.current))
    .toBe("success success success success success");
  const roots = queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey[0]);
  expect(roots.length).toBeGreaterThan(0);
  expect(new Set(roots)).toEqual(new Set(["itwin-people-picker"]));
});
