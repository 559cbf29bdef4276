import { UsersApiError } from "./UsersApiError.js";

/** Names that the API's own paths take, and the two that a URL resolves away, however they are encoded. */
const RESERVED = new Set(["me", "groups", "getbyidlist", ".", ".."]);

/**
 * A user's id as the part of a path.
 *
 * @throws {UsersApiError} of kind `invalid-request` for a text that would name another address.
 */
export function userSegment(id: string): string {
  if (id.trim() === "" || RESERVED.has(id.toLowerCase()) || /\p{Surrogate}/u.test(id)) {
    throw new UsersApiError({
      kind: "invalid-request",
      code: "InvalidUserId",
      message:
        "The id can't be one of a user: it is empty, or names another address of the API. Pass the `id` of a User.",
    });
  }
  return encodeURIComponent(id);
}
