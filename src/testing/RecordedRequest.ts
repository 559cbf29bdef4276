import { parseFields } from "./parseFields.js";
import { routeOf, type UsersApiOperation } from "./routeOf.js";

/** What was asked, and what became of it. */
export interface RecordedRequest {
  method: string;
  url: string;
  path: string;
  /** Which operation the path and the method name; missing when there is none at the path. */
  operation?: UsersApiOperation;
  /** The text of `$search`, decoded. */
  search?: string;
  /** The id in the path, decoded. */
  id?: string;
  /** The ids of an id list; missing when the body was no array of strings. */
  ids?: string[];
  /** The body of a write; missing when it was no JSON object. */
  fields?: Record<string, unknown>;
  /** By lower-case name. `authorization` and `cookie` are left out: a token is never recorded. */
  headers: Record<string, string>;
  /** Whether there was an `Authorization` header. */
  authorized: boolean;
  /** When it came, in ms since epoch. */
  at: number;
  /** `failed`: the connection broke before there was an answer. */
  outcome: "pending" | "answered" | "aborted" | "failed";
  /** The status of the answer, once there is one. */
  status?: number;
}

const SECRETS = new Set(["authorization", "cookie"]);

/** Records a request as it comes. Its body is read later: `recordBody` adds what it says. */
export function recordRequest(request: Request): RecordedRequest {
  const { pathname, searchParams } = new URL(request.url);
  const route = routeOf(pathname, request.method);
  const search = searchParams.get("$search");
  return {
    method: request.method,
    url: request.url,
    path: pathname,
    ...(route && { operation: route.operation }),
    ...(route?.id !== undefined && { id: route.id }),
    ...(search !== null && { search }),
    headers: Object.fromEntries([...request.headers].filter(([name]) => !SECRETS.has(name))),
    authorized: request.headers.has("authorization"),
    at: Date.now(),
    outcome: "pending",
  };
}

/** Adds the ids of an id list, or the fields of a write. */
export function recordBody(record: RecordedRequest, body: string): void {
  const isIdList = record.operation === "byIdList";
  const ids = isIdList ? parseIds(body) : undefined;
  const fields = isIdList ? undefined : parseFields(body);
  if (ids !== undefined) record.ids = ids;
  if (fields !== undefined) record.fields = fields;
}

/** The ids in a body that is a bare JSON array of strings; otherwise `undefined`. */
export function parseIds(body: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(body);
    const isList = Array.isArray(value) && value.every((entry) => typeof entry === "string");
    return isList ? value : undefined;
  } catch {
    return undefined;
  }
}
