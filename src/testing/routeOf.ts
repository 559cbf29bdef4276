/** The five operations of the Users API. */
export type UsersApiOperation = "search" | "me" | "user" | "byIdList" | "groups";

/** The operation that a path stands for. */
export interface Route {
  operation: UsersApiOperation;
  /** The only method it takes. */
  method: "GET" | "POST";
  /** The id in the path, decoded; of operation `user` only. */
  id?: string;
}

// The first "/users" counts: a doubled segment, as the OpenAPI file in circulation has it, finds nobody.
const USERS_PATH = /\/users(?:\/([^/]+))?\/?$/;

/** Finds the operation at the end of a path, after whatever prefix; `undefined` when there is none. */
export function routeOf(path: string): Route | undefined {
  const match = USERS_PATH.exec(path);
  if (match === null) return undefined;
  const segment = match[1];
  switch (segment) {
    case undefined:
      return { operation: "search", method: "GET" };
    case "me":
      return { operation: "me", method: "GET" };
    case "groups":
      return { operation: "groups", method: "GET" };
    case "getbyidlist":
      return { operation: "byIdList", method: "POST" };
    default:
      return { operation: "user", method: "GET", id: decoded(segment) };
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
