import type { Group } from "../client/Group.js";
import type { CurrentUser, User } from "../client/User.js";
import { errorResponse, invalidUsersRequest, jsonResponse } from "./apiErrors.js";
import { fold, type Directory } from "./createDirectory.js";
import { parseIds } from "./RecordedRequest.js";
import type { UsersApiOperation } from "./routeOf.js";

/** What the operations answer from. */
export interface DirectoryData {
  directory: Directory;
  me: () => CurrentUser;
  groups: () => readonly Group[];
}

/** What a request asks of an operation. */
export interface Question {
  /** The text of `$search`. */
  search?: string;
  /** The id in the path. */
  id?: string;
  body: string;
}

/** The most ids that one request may hold (Users API, "Get users by id list"). */
const MAX_IDS = 1000;

/** How each operation of the Users API answers. */
export const operations: Record<
  UsersApiOperation,
  (question: Question, data: DirectoryData) => Response
> = {
  me: (_, { me }) => jsonResponse(200, { user: currentUserRecord(me()) }),
  user({ id = "" }, data) {
    const user = findUser(id, data);
    if (user) return jsonResponse(200, { user: userRecord(user) });
    return errorResponse(404, "UserNotFound", "Nobody in the organization has this id.");
  },
  search({ search = "" }, { directory }) {
    const users = () => directory.search(search).map(userRecord);
    return refuseSearch(search) ?? jsonResponse(200, { users: users() });
  },
  byIdList({ body }, data) {
    const ids = parseIds(body);
    if (ids === undefined) return refuseIdList("The body must be a JSON array of user ids.");
    if (ids.length > MAX_IDS) return refuseIdList(`The body may hold ${MAX_IDS} user ids at most.`);
    const users = [...new Set(ids)]
      .map((id) => findUser(id, data))
      .filter((user) => user !== undefined);
    return jsonResponse(200, { users: users.map(userRecord) });
  },
  groups({ search = "" }, { groups }) {
    const wanted = fold(search);
    const found = () =>
      groups().filter(({ displayName = "" }) => fold(displayName).includes(wanted));
    return refuseSearch(search) ?? jsonResponse(200, { groups: found().map(groupRecord) });
  },
};

// Whoever signed in is of the organisation, even when the host's list of people lacks them.
function findUser(id: string, { directory, me }: DirectoryData): User | undefined {
  return directory.find(id) ?? (id === me().id ? me() : undefined);
}

function refuseSearch(text: string): Response | undefined {
  const target = "$search";
  if (text === "") {
    const message = "The query parameter is required.";
    return invalidUsersRequest({ code: "MissingRequiredParameter", message, target });
  }
  const length = [...text].length;
  if (length >= 3 && length <= 200) return undefined;
  const message = "The text must have 3 to 200 characters.";
  return invalidUsersRequest({ code: "InvalidValue", message, target });
}

function refuseIdList(message: string): Response {
  return invalidUsersRequest({ code: "InvalidValue", message, target: "request" });
}

function userRecord({ id, email, givenName, surname, organizationName }: User) {
  return orNull({ id, email, givenName, surname, organizationName });
}

function currentUserRecord(me: CurrentUser) {
  const { displayName, alternateEmail, phone, city, country, language, createdDateTime } = me;
  return {
    ...userRecord(me),
    ...orNull({ displayName, alternateEmail, phone, city, country, language, createdDateTime }),
  };
}

function groupRecord({ id, displayName }: Group) {
  return orNull({ id, displayName });
}

/** The API writes a missing field as `null`. */
function orNull(fields: Record<string, string | undefined>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null]));
}
