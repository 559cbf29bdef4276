import { dehydrate, QueryClient } from "@tanstack/react-query";
import { describe, expect, test } from "vitest";
import { keepOutOfStorage } from "../../src/query/keepOutOfStorage.js";
import { noteUsers } from "../../src/query/knownUsers.js";
import { searchQuery } from "../../src/query/searchQuery.js";
import { testScope } from "./testScope.js";

/** A host's QueryClient with an answer of the host's own and one of ours. */
async function setUp(queryClient: QueryClient) {
  const scope = { ...testScope({ search: async () => [{ id: "a1" }] }), queryClient };
  await queryClient.fetchQuery(searchQuery(scope, "ann"));
  noteUsers(scope, [{ id: "a1" }]);
  queryClient.setQueryData(["host"], "kept");
  queryClient.setQueryData(["other"], "kept");
  return queryClient;
}

const stored = (queryClient: QueryClient) =>
  dehydrate(queryClient).queries.map(({ queryKey }) => queryKey[0]);

describe("what a host stores", () => {
  test("holds nobody, and all that is the host's", async () => {
    const queryClient = await setUp(new QueryClient());
    expect(stored(queryClient)).toContain("itwin-people-picker");
    keepOutOfStorage(queryClient);
    expect(stored(queryClient)).toEqual(["host", "other"]);
  });

  test("is what the host's own rule leaves, less people", async () => {
    const shouldDehydrateQuery = ({ queryKey }: { queryKey: readonly unknown[] }) =>
      queryKey[0] !== "other";
    const queryClient = await setUp(
      new QueryClient({ defaultOptions: { dehydrate: { shouldDehydrateQuery } } }),
    );
    keepOutOfStorage(queryClient);
    expect(stored(queryClient)).toEqual(["host"]);
  });

  test("can be told apart by a host that decides at the persister", async () => {
    const queryClient = await setUp(new QueryClient());
    keepOutOfStorage(queryClient);
    const { queries } = dehydrate(queryClient, {
      shouldDehydrateQuery: ({ meta }) => meta?.["persist"] !== false,
    });
    expect(queries.map(({ queryKey }) => queryKey[0])).toEqual(["host", "other"]);
  });

  test("keeps the host's other defaults, and is settled once", () => {
    const queryClient = new QueryClient({
      defaultOptions: { queries: { retry: 7 }, dehydrate: { shouldRedactErrors: () => false } },
    });
    keepOutOfStorage(queryClient);
    const defaults = queryClient.getDefaultOptions();
    expect(defaults).toMatchObject({
      queries: { retry: 7 },
      dehydrate: { shouldRedactErrors: expect.any(Function) },
    });
    keepOutOfStorage(queryClient);
    expect(queryClient.getDefaultOptions()).toBe(defaults);
  });
});
