import type { RequestStatus } from "./requestStatus.js";
import type { SearchText } from "./useSearchText.js";

/**
 * - `idle`: no text.
 * - `too-short`: fewer characters than are sent.
 * - `loading`: waiting for the answer, or for the text to stand still.
 * - `success`, `empty`: the answer to this very text.
 * - `rate-limited`: asked to wait, until `retryAt`.
 * - `error`: see `error`. A text over 200 characters is one too, and is not sent.
 */
export type UserSearchStatus =
  "idle" | "too-short" | "loading" | "success" | "empty" | "rate-limited" | "error";

/** How a request stands that waits for its text to stand still. */
export const NOT_SENT: RequestStatus = { status: "loading", error: null, retryAt: null };

/** One word for a text, its request and the answer to this very text. */
export function searchStatus(
  { wanted, isTooShort, error }: SearchText,
  request: RequestStatus["status"],
  answer: readonly unknown[] | undefined,
): UserSearchStatus {
  if (wanted === "") return "idle";
  if (isTooShort) return "too-short";
  if (error !== undefined) return "error";
  if (request !== "success") return request;
  return answer?.length === 0 ? "empty" : "success";
}
