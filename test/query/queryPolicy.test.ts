import { QueryClient } from "@tanstack/react-query";
import { describe, expect, test } from "vitest";
import { gatedClient } from "../../src/client/gatedClient.js";
import { currentUserQuery } from "../../src/query/currentUserQuery.js";
import { KEY_ROOT } from "../../src/query/queryKeys.js";
import { searchQuery } from "../../src/query/searchQuery.js";
import { userQuery } from "../../src/query/userQuery.js";
import { stubClient } from "../support/stubClient.js";
import { hostileDefaults } from "./hostileDefaults.js";

const scope = {
  client: gatedClient(stubClient({})),
  queryClient: new QueryClient(),
  epoch: 0,
};
const queries = {
  search: searchQuery(scope, "smi"),
  user: userQuery(scope, "a1"),
  currentUser: currentUserQuery(scope),
};

const withDefaults = new QueryClient({ defaultOptions: { queries: hostileDefaults } });
const withQueryDefaults = new QueryClient();
withQueryDefaults.setQueryDefaults([KEY_ROOT], hostileDefaults);

describe.each(Object.entries(queries))("the query of %s", (_, query) => {
  test.each([
    ["default options", withDefaults],
    ["query defaults", withQueryDefaults],
  ])("takes nothing from the %s of a host", (__, hosts) => {
    const ours = new QueryClient().defaultQueryOptions({ ...query } as never);
    expect(hosts.defaultQueryOptions({ ...query } as never)).toEqual(ours);
  });
});

test("queries of ours never share a hash", () => {
  const hashes = Object.values(queries).map(
    (query) => withDefaults.defaultQueryOptions({ ...query } as never).queryHash,
  );
  expect(new Set(hashes).size).toBe(3);
});
