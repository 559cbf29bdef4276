import { queryOptions } from "@tanstack/react-query";
import type { User } from "../client/User.js";
import type { UsersClient } from "../client/UsersClient.js";
import { queryKeys } from "./queryKeys.js";
import { queryPolicy } from "./queryPolicy.js";

/** The people whose name or e-mail holds `text`, which must be normalised and of a length that the API takes. */
export function searchQuery(client: UsersClient, text: string) {
  return queryOptions<User[], Error, User[], ReturnType<typeof queryKeys.search>>({
    ...queryPolicy,
    queryKey: queryKeys.search(client, text),
    queryFn: ({ signal }) => client.search(text, { signal }),
  });
}
