import type { CurrentUser, User } from "../client/User.js";
import { errorResponse, invalidUsersRequest, jsonResponse } from "./apiErrors.js";
import { findUser, type DirectoryData, type Question } from "./DirectoryData.js";
import { parseFields } from "./parseFields.js";
import { currentUserRecord, userRecord } from "./records.js";
import type { WriteOperation } from "./routeOf.js";
import { uuidFrom } from "./uuidFrom.js";

/** Keeps what a write changed. */
export type Save = (change: Partial<DirectoryData>) => void;

/** What can be written. */
const FIELDS = [
  "email",
  "givenName",
  "surname",
  "organizationName",
  "displayName",
  "alternateEmail",
  "phone",
  "city",
  "country",
  "language",
] as const;

/** Apart from the ids of the made people and groups. */
const ID_KIND = 3;

/**
 * How the writes answer: the status and whether there is a body are those of the OpenAPI file in circulation. What it
 * leaves open is made up after the reads: the fields, the body, and the refusals.
 */
export const writeOperations: Record<
  WriteOperation,
  (question: Question, data: DirectoryData, save: Save) => Response
> = {
  createMe({ body }, data, save) {
    const fields = writable(body);
    if (fields === undefined) return refuseFields();
    const me = changeUser(data.me(), fields, data, save);
    return jsonResponse(201, { user: currentUserRecord(me) });
  },
  createUser({ body }, { directory, made }, save) {
    const fields = writable(body);
    if (fields === undefined) return refuseFields();
    const user = merged({ id: uuidFrom(ID_KIND, made) }, fields);
    save({ directory: directory.with(user), made: made + 1 });
    return jsonResponse(201, { user: userRecord(user) });
  },
  updateUser({ id = "", body }, data, save) {
    const user = findUser(id, data);
    if (user === undefined) return refuseUnknown();
    const fields = writable(body);
    if (fields === undefined) return refuseFields();
    changeUser(user, fields, data, save);
    return new Response(null, { status: 200 });
  },
  // Who is signed in is found no more by search, and still by id.
  deleteUser({ id = "" }, data, save) {
    if (findUser(id, data) === undefined) return refuseUnknown();
    save({ directory: data.directory.without(id) });
    return new Response(null, { status: 204 });
  },
};

type Fields = Partial<Record<(typeof FIELDS)[number], string | null>>;

/** The fields in a body that can be written; `undefined` when it has none, or one of another type. */
function writable(body: string): Fields | undefined {
  const given = Object.entries(parseFields(body) ?? {}).filter(([name]) =>
    FIELDS.some((field) => field === name),
  );
  const isUsable = given.every(([, value]) => value === null || typeof value === "string");
  return isUsable && given.length > 0 ? Object.fromEntries(given) : undefined;
}

function changeUser<T extends User>(user: T, fields: Fields, data: DirectoryData, save: Save): T {
  const { directory } = data;
  const { id } = user;
  const me = data.me();
  const listed = directory.find(id);
  save({
    ...(listed && { directory: directory.with(merged(listed, fields)) }),
    ...(me.id === id && { me: always(merged<CurrentUser>(me, fields)) }),
  });
  return merged(user, fields);
}

function merged<T extends User>(user: T, fields: Fields): T {
  const entries = Object.entries({ ...user, ...fields });
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as T;
}

function always<T>(value: T): () => T {
  return () => value;
}

function refuseUnknown(): Response {
  return errorResponse(404, "UserNotFound", "Nobody in the organization has this id.");
}

function refuseFields(): Response {
  const message = "The body must be a JSON object of a user's fields, each a text or null.";
  return invalidUsersRequest({ code: "InvalidValue", message, target: "request" });
}
