import { errorResponse, invalidUsersRequest, jsonResponse } from "./apiErrors.js";
import { fold } from "./createDirectory.js";
import { findUser, type DirectoryData, type Question } from "./DirectoryData.js";
import { parseIds } from "./RecordedRequest.js";
import { currentUserRecord, groupRecord, userRecord } from "./records.js";
import type { UsersApiOperation } from "./routeOf.js";
import { writeOperations, type Save } from "./writeOperations.js";

/** The most ids that one request may hold (Users API, "Get users by id list"). */
const MAX_IDS = 1000;

/** How each operation of the Users API answers. */
export const operations: Record<
  UsersApiOperation,
  (question: Question, data: DirectoryData, save: Save) => Response
> = {
  ...writeOperations,
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
