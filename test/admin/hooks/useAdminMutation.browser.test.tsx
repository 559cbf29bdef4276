import { dehydrate, QueryClient, type MutationObserverOptions } from "@tanstack/react-query";
import { describe, expect, test } from "vitest";
import { useCreateUser } from "../../../src/admin/hooks/useCreateUser.js";
import { useDeleteUser } from "../../../src/admin/hooks/useDeleteUser.js";
import { createUsersClient } from "../../../src/client/createUsersClient.js";
import { useUserSearch } from "../../../src/hooks/useUserSearch.js";
import { bob, openUsers } from "../../hooks/openUsers.js";
import { recordHook } from "../../hooks/recordHook.js";
import { stubClient } from "../../support/stubClient.js";
import { tokenFor } from "../tokenFor.js";

describe("the state", () => {
  test("goes from idle over pending to success, and the promise gives the answer", async () => {
    const { client } = await openUsers();
    const { result, seen, shows } = recordHook(useCreateUser, { client, initialProps: undefined });
    const made = result.current.mutateAsync({ givenName: "Tom" });
    await expect(made).resolves.toEqual({ id: expect.any(String), givenName: "Tom" });
    await shows({ status: "success", error: null });
    expect([...new Set(seen.map(({ status }) => status))]).toEqual(["idle", "pending", "success"]);
  });

  test("tells why a write failed, until it is reset or tried again", async () => {
    const { client, api, statuses } = await openUsers();
    const { result, shows } = recordHook(useDeleteUser, { client, initialProps: undefined });
    result.current.mutate("nobody");
    await shows({ status: "error" });
    expect(result.current.error).toMatchObject({ name: "UsersApiError", kind: "not-found" });
    result.current.reset();
    await shows({ status: "idle", error: null });
    await api.fail({ status: 403 });
    await expect(result.current.mutateAsync("b1")).rejects.toMatchObject({ kind: "forbidden" });
    await shows({ status: "error" });
    result.current.mutate("b1");
    await shows({ status: "success", error: null });
    expect(await statuses()).toEqual([404, 403, 204]);
  });

  test("is told by the same functions in each render", async () => {
    const { client } = await openUsers();
    const { result, seen, shows } = recordHook(useDeleteUser, { client, initialProps: undefined });
    result.current.mutate("b1");
    await shows({ status: "success" });
    for (const { mutate, mutateAsync, reset } of seen) {
      expect([mutate, mutateAsync, reset]).toEqual([
        result.current.mutate,
        result.current.mutateAsync,
        result.current.reset,
      ]);
    }
  });
});

test("a client that createUsersClient did not make is refused, with what to do", () => {
  const render = () =>
    recordHook(
      () => {
        try {
          return { error: useDeleteUser().error };
        } catch (error) {
          return { error };
        }
      },
      { client: stubClient({}), initialProps: undefined },
    );
  expect(render().result.current.error).toBeInstanceOf(TypeError);
  expect(String(render().result.current.error)).toContain("createUsersClient");
});

describe("a host's QueryClient", () => {
  type Options = MutationObserverOptions<unknown, Error, unknown, unknown>;
  type Defaults = Required<Omit<Options, "mutationFn" | "_defaulted" | "mutationKey">>;

  function refuse(): never {
    throw new Error("A default of the host was called.");
  }

  const hostileDefaults: Defaults = {
    retry: 10,
    retryDelay: 0,
    networkMode: "offlineFirst",
    gcTime: 0,
    throwOnError: true,
    meta: { persist: true },
    scope: { id: "one at a time" },
    onMutate: refuse,
    onSuccess: refuse,
    onError: refuse,
    onSettled: refuse,
  };

  function withHostileDefaults(): QueryClient {
    const queryClient = new QueryClient({ defaultOptions: { mutations: hostileDefaults } });
    queryClient.setMutationDefaults([], hostileDefaults);
    return queryClient;
  }

  test("with hostile defaults changes nothing of what is sent and shown", async () => {
    const { api, client, statuses } = await openUsers();
    const queryClient = withHostileDefaults();
    const { result, shows } = recordHook(useDeleteUser, {
      client,
      queryClient,
      initialProps: undefined,
    });
    await api.fail({ status: 500 });
    result.current.mutate("b1");
    await shows({ status: "error" });
    expect(result.current.error).toMatchObject({ kind: "service" });
    result.current.mutate("b1");
    await shows({ status: "success" });
    expect(await statuses()).toEqual([500, 204]);
  });

  test("does not let the host's own mutations hold up ours", async () => {
    const { client } = await openUsers();
    const queryClient = withHostileDefaults();
    const cache = queryClient.getMutationCache();
    const never = new Promise(() => {});
    const theirs = {
      mutationFn: () => never,
      onMutate: () => null,
      scope: { id: "one at a time" },
    };
    void cache.build(queryClient, theirs).execute(undefined);
    const { result } = recordHook(useDeleteUser, { client, queryClient, initialProps: undefined });
    await expect(result.current.mutateAsync("b1")).resolves.toBeUndefined();
  });

  test("stores nothing of a write, and is not told what was written", async () => {
    const { api, client } = await openUsers();
    const queryClient = new QueryClient();
    const { result, shows } = recordHook(useCreateUser, {
      client,
      queryClient,
      initialProps: undefined,
    });
    const mutations = () => queryClient.getMutationCache().getAll();
    await api.configure({ latencyMs: 50 });
    const written = result.current.mutateAsync({ surname: "Secret" });
    expect(mutations()).toHaveLength(1);
    expect(dehydrate(queryClient).mutations).toEqual([]);
    expect(JSON.stringify(mutations().map(({ state }) => state))).not.toContain("Secret");
    await written;
    await shows({ status: "success" });
    expect(dehydrate(queryClient).mutations).toEqual([]);
    expect(mutations().map(({ meta }) => meta)).toEqual([{ persist: false }]);
  });
});

test("how a write ended is not shown to the next person, not for a frame", async () => {
  const { api } = await openUsers();
  let token = tokenFor("first");
  const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => token });
  const { result, rerender, seen } = recordHook(
    ({ text }: { text: string }) => ({
      search: useUserSearch(text, { debounceMs: 0 }),
      remove: useDeleteUser(),
    }),
    { client, initialProps: { text: "smi" } },
  );
  await expect.poll(() => result.current.search.status).toBe("success");
  result.current.remove.mutate("nobody");
  await expect.poll(() => result.current.remove.status).toBe("error");
  const before = seen.length;
  await api.configure({ people: [{ ...bob, surname: "Zimmer" }] });
  token = tokenFor("second");
  rerender({ text: "zim" });
  await expect.poll(() => result.current.remove.status).toBe("idle");
  await expect.poll(() => result.current.search.users).toHaveLength(1);
  const change = seen.findIndex(({ remove }, n) => n >= before && remove.status === "idle");
  for (const { remove } of seen.slice(change)) {
    expect(remove).toMatchObject({ status: "idle", error: null });
  }
  result.current.remove.mutate("b1");
  await expect.poll(() => result.current.remove.status).toBe("success");
});
