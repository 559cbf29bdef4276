import { expect, test } from "vitest";
import { abortError, isAbortError } from "../../src/client/abortError.js";

test("it is the platform's own kind of error", () => {
  expect(abortError()).toBeInstanceOf(DOMException);
  expect(abortError()).toMatchObject({ name: "AbortError", code: DOMException.ABORT_ERR });
});

test("the platform's errors of aborted requests are known as such", async () => {
  const signal = AbortSignal.abort();
  const fetchError: unknown = await fetch("http://127.0.0.1:9/", { signal }).catch(
    (e: unknown) => e,
  );
  expect(isAbortError(fetchError)).toBe(true);
  expect(isAbortError(signal.reason)).toBe(true);
  expect(isAbortError(abortError())).toBe(true);
});

test.each([undefined, null, "AbortError", { name: "AbortError" }, new Error("AbortError")])(
  "%s is none",
  (error) => {
    expect(isAbortError(error)).toBe(false);
  },
);
