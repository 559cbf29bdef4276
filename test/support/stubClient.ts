import type { UsersClient } from "../../src/client/UsersClient.js";

/** A client of which a test gives what it needs; the rest never answers. */
export function stubClient(methods: Partial<UsersClient>): UsersClient {
  const never = () => new Promise<never>(() => {});
  return {
    search: never,
    getMe: never,
    getUser: never,
    getUsersByIds: never,
    searchGroups: never,
    ...methods,
  };
}
