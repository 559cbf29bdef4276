import { SEARCH_TEXT_TOO_LONG, MAX_SEARCH_LENGTH } from "../client/searchText.js";
import type { UsersApiError, UsersApiErrorKind } from "../client/UsersApiError.js";
import type { Messages } from "./Messages.js";

/** `code` of the error while the browser is offline and the request waits for the connection. */
export const OFFLINE = "Offline";

const TEXTS = {
  unauthenticated: "unauthenticated",
  forbidden: "forbidden",
  "rate-limited": "waitIsOver",
  timeout: "timeout",
  network: "network",
  "malformed-response": "malformed",
  "not-found": "failed",
  "invalid-request": "failed",
  service: "failed",
} as const satisfies Record<UsersApiErrorKind, keyof Messages>;

/** What a page says about a failure. Nothing of the server's own text is in it. */
export function errorMessage(error: UsersApiError, messages: Messages): string {
  if (error.code === OFFLINE) return messages.offline;
  if (error.code === SEARCH_TEXT_TOO_LONG) return messages.textTooLong(MAX_SEARCH_LENGTH);
  return messages[TEXTS[error.kind]];
}
