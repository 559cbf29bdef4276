import { malformedResponse } from "./responseError.js";
import { fieldsOf, parseCurrentUser, parseGroup, parseList, parseUser } from "./parseUsers.js";
import { normalizeSearchText, searchTextError } from "./searchText.js";
import type { Transport } from "./transport.js";
import { userSegment } from "./userSegment.js";
import type { RequestOptions, UsersClient } from "./UsersClient.js";

/** The five operations of the Users API, each one request: `getUsersByIds` takes 1000 ids here. */
export function createOperations(send: Transport): UsersClient {
  async function list<T extends { id: string }>(
    name: "users" | "groups",
    parse: (value: unknown) => T | undefined,
    request: Parameters<Transport>[0],
    options?: RequestOptions,
  ): Promise<T[]> {
    const values = fieldsOf(await send(request, options))?.[name];
    if (!Array.isArray(values)) throw malformedResponse(200);
    return parseList(values, parse);
  }

  async function one<T>(
    parse: (value: unknown) => T | undefined,
    path: string,
    options?: RequestOptions,
  ): Promise<T> {
    const user = parse(fieldsOf(await send({ method: "GET", path }, options))?.["user"]);
    if (user === undefined) throw malformedResponse(200);
    return user;
  }

  return {
    async search(text, options) {
      return list("users", parseUser, { method: "GET", path: `/${searchQuery(text)}` }, options);
    },
    getMe: (options) => one(parseCurrentUser, "/me", options),
    async getUser(id, options) {
      const user = await one(parseUser, `/${userSegment(id)}`, options);
      // Another person's record under the asked id must never be shown as that person.
      if (user.id.toLowerCase() !== id.toLowerCase()) throw malformedResponse(200);
      return user;
    },
    getUsersByIds: (ids, options) =>
      list("users", parseUser, { method: "POST", path: "/getbyidlist", body: ids }, options),
    async searchGroups(text, options) {
      const path = `/groups${searchQuery(text)}`;
      return list("groups", parseGroup, { method: "GET", path }, options);
    },
  };
}

function searchQuery(text: string): string {
  const normalized = normalizeSearchText(text);
  const error = searchTextError(normalized);
  if (error !== undefined) throw error;
  return `?$search=${encodeURIComponent(normalized)}`;
}
