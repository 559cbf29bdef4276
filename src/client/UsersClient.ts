import type { Group } from "./Group.js";
import type { CurrentUser, User } from "./User.js";

/** What every request takes. */
export interface RequestOptions {
  /** Ends the request, and any wait before it; the promise then rejects with the platform's `AbortError`. */
  signal?: AbortSignal | undefined;
}

/**
 * The Users API as the hooks and components need it. `createUsersClient` makes one;
 * any object of this shape will do, so that tests and hosts can bring their own.
 *
 * Every method rejects with a `UsersApiError`, or with an `AbortError` when its signal aborts.
 */
export interface UsersClient {
  /** People of the caller's organisation whose name or e-mail holds `text` (3 to 200 characters); 1000 at most. */
  search(text: string, options?: RequestOptions): Promise<User[]>;
  /** The signed-in person. */
  getMe(options?: RequestOptions): Promise<CurrentUser>;
  /** One person. Rejects with `kind: "not-found"` when nobody has the id. */
  getUser(id: string, options?: RequestOptions): Promise<User>;
  /** Any number of people. Ids that nobody of the organisation has are left out of the answer. */
  getUsersByIds(ids: readonly string[], options?: RequestOptions): Promise<User[]>;
  /** Groups of the organisation whose name holds `text` (3 to 200 characters). */
  searchGroups(text: string, options?: RequestOptions): Promise<Group[]>;
}
