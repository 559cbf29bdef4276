import type { CurrentUser, User } from "../client/User.js";
import type { RequestOptions } from "../client/UsersClient.js";
import type { UserChanges, UserFields } from "./UserFields.js";

/**
 * The writes of the OpenAPI file that an API directory publishes for the iTwin Users API. **The vendor's reference does not
 * list them**: whether your API has them, whom it lets use them, and whether it lets pages of other origins, is for you to
 * find out. Nothing of it is verified: neither the fields, nor that the body is the bare fields as JSON.
 *
 * Requests go through the gate of the client, with its token, and fail as its reads do: with a `UsersApiError`, or an
 * `AbortError`. None is sent again after an answer that leaves open whether it was carried out (5xx, or none at all): a
 * repeated `POST` would make a second person, `PATCH` is not idempotent (RFC 5789), and a repeated `DELETE` would report a
 * person as not found who was deleted. So after such a failure and after an abort, look before you try again. 401 and 429,
 * which mean that nothing was done, are repeated as for reads.
 *
 * When the signed-in person changes, a write that has not been answered rejects with an `AbortError`; one that has not been
 * sent is not sent in the name of the next.
 *
 * An answer of status 2xx may say nothing, or not whom it is about; it is then `undefined`.
 */
export interface UsersAdmin {
  /** `POST /users/me`: makes the account of the signed-in person. */
  createMe(fields: UserFields, options?: RequestOptions): Promise<CurrentUser | undefined>;
  /** `POST /users`: makes a person. */
  createUser(fields: UserFields, options?: RequestOptions): Promise<User | undefined>;
  /** `PATCH /users/{userId}`: changes a person. By the file, its answer says nothing. */
  updateUser(id: string, changes: UserChanges, options?: RequestOptions): Promise<User | undefined>;
  /** `DELETE /users/{userId}`: removes a person. */
  deleteUser(id: string, options?: RequestOptions): Promise<void>;
}
