/** The operations of the Users API: the five of the vendor's reference, and the writes of the OpenAPI file in circulation. */
export type UsersApiOperation = "search" | "me" | "user" | "byIdList" | "groups" | WriteOperation;

/** Only the OpenAPI file has these. */
export type WriteOperation = "createMe" | "createUser" | "updateUser" | "deleteUser";

/** The operation that a method and a path stand for. */
export interface Route {
  /** For a method that the address does not take, what it is there for. */
  operation: UsersApiOperation;
  /** Those that the address takes. */
  methods: readonly string[];
  /** The id in the path, decoded; of one user only. */
  id?: string;
}

// The first "/users" counts: a doubled segment, as the OpenAPI file in circulation has it, finds nobody.
const USERS_PATH = /\/users(?:\/([^/]+))?\/?$/;

/** Finds the operation at the end of a path, after whatever prefix; `undefined` when there is none. */
export function routeOf(path: string, method: string): Route | undefined {
  const match = USERS_PATH.exec(path);
  if (match === null) return undefined;
  const segment = match[1];
  switch (segment) {
    case undefined:
      return route(method, [
        ["GET", "search"],
        ["POST", "createUser"],
      ]);
    case "me":
      return route(method, [
        ["GET", "me"],
        ["POST", "createMe"],
      ]);
    case "groups":
      return route(method, [["GET", "groups"]]);
    case "getbyidlist":
      return route(method, [["POST", "byIdList"]]);
    default: {
      const one = route(method, [
        ["GET", "user"],
        ["PATCH", "updateUser"],
        ["DELETE", "deleteUser"],
      ]);
      return { ...one, id: decoded(segment) };
    }
  }
}

type Taken = readonly [method: string, operation: UsersApiOperation];

function route(method: string, taken: readonly [Taken, ...Taken[]]): Route {
  const [, operation] = taken.find(([name]) => name === method) ?? taken[0];
  return { operation, methods: taken.map(([name]) => name) };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
