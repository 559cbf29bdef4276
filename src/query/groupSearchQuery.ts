import { queryOptions } from "@tanstack/react-query";
import type { Group } from "../client/Group.js";
import { queryKeys } from "./queryKeys.js";
import { queryPolicy } from "./queryPolicy.js";
import type { UsersScope } from "./UsersScope.js";

/** The groups whose name holds `text`, which must be normalised and of a length that the API takes. */
export function groupSearchQuery(scope: UsersScope, text: string) {
  return queryOptions<Group[], Error, Group[], ReturnType<typeof queryKeys.groups>>({
    ...queryPolicy,
    queryKey: queryKeys.groups(scope, text),
    queryFn: ({ signal }) => scope.client.searchGroups(text, { signal }),
  });
}
