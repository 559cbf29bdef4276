import { UsersApiError } from "../client/UsersApiError.js";

// One for all: whoever tells of an error tells of each once, and this one says the same each time.
const unexpectedError = new UsersApiError({
  kind: "service",
  code: "UnexpectedError",
  message:
    "The UsersClient rejected with something other than a UsersApiError. Reject with `new UsersApiError({ kind, message })` so that the cause can be told.",
});

/** A rejection as hooks hand it on. A host's own client may reject with anything; its text is kept off the page. */
export function asUsersApiError(error: unknown): UsersApiError {
  return error instanceof UsersApiError ? error : unexpectedError;
}
