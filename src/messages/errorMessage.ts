import { SEARCH_TEXT_TOO_LONG, MAX_SEARCH_LENGTH } from "../client/searchText.js";
import type { UsersApiError } from "../client/UsersApiError.js";
import type { Messages } from "./Messages.js";

/** `code` of the error while the browser is offline and the request waits for the connection. */
export const OFFLINE = "Offline";

/** What a page says about a failure. Nothing of the server's own text is in it. */
export function errorMessage(error: UsersApiError, messages: Messages): string {
  if (error.code === OFFLINE) return messages.offline;
  if (error.code === SEARCH_TEXT_TOO_LONG) return messages.textTooLong(MAX_SEARCH_LENGTH);
  switch (error.kind) {
    case "unauthenticated":
      return messages.unauthenticated;
    case "forbidden":
      return messages.forbidden;
    case "rate-limited":
      return messages.waitIsOver;
    case "timeout":
      return messages.timeout;
    case "network":
      return messages.network;
    case "malformed-response":
      return messages.malformed;
    case "not-found":
    case "invalid-request":
    case "service":
      return messages.failed;
  }
}
