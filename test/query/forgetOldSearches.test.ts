import { QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { cachedData } from "../../src/query/cachedData.js";
import { queryKeys } from "../../src/query/queryKeys.js";
import { searchQuery } from "../../src/query/searchQuery.js";
import { testScope } from "./testScope.js";

test("of a thousand answers the latest are kept, and those that somebody looks at", async () => {
  const scope = testScope({ search: (text) => Promise.resolve([{ id: text }]) });
  const observer = new QueryObserver(scope.queryClient, searchQuery(scope, "shown"));
  const unsubscribe = observer.subscribe(() => undefined);
  for (let n = 0; n < 1000; n++) {
    await scope.queryClient.fetchQuery(searchQuery(scope, `text ${n}`));
  }
  const kept = (text: string) => cachedData(scope, queryKeys.search(scope, text));
  expect(kept("shown")).toEqual([{ id: "shown" }]);
  expect(kept("text 999")).toEqual([{ id: "text 999" }]);
  expect(kept("text 0")).toBeUndefined();
  // The one that came last is not looked at yet, and not idle: it is there beside fifty others.
  expect(
    scope.queryClient.getQueryCache().findAll({ queryKey: queryKeys.searches(scope) }),
  ).toHaveLength(52);
  unsubscribe();
  scope.queryClient.clear();
});
