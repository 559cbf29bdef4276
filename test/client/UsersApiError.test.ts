import { expect, test } from "vitest";
import { UsersApiError } from "../../src/client/UsersApiError.js";

test("a UsersApiError is an error, and can be told by its name", () => {
  const error = new UsersApiError({ kind: "network", message: "No answer." });
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe("UsersApiError: No answer.");
  expect(error.stack).toContain("UsersApiError: No answer.");
});

test("it holds what it is made from", () => {
  const init = {
    kind: "rate-limited",
    message: "Wait.",
    status: 429,
    code: "TooManyRequests",
    details: [{ code: "A" }],
    retryAfterMs: 1_000,
  } as const;
  expect({ ...new UsersApiError(init), message: "Wait." }).toEqual({
    ...init,
    name: "UsersApiError",
  });
});

test("what is not known is not there", () => {
  const error = new UsersApiError({ kind: "network", message: "", status: undefined });
  expect(Object.keys(error).toSorted()).toEqual(["kind", "name"]);
});
