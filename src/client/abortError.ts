/** The error that a platform promise rejects with when its signal aborts. */
export function abortError(): DOMException {
  return new DOMException("The request was aborted.", "AbortError");
}

/** Whether a rejection means "aborted" rather than "failed". */
export function isAbortError(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
