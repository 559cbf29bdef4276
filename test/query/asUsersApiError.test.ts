import { expect, test } from "vitest";
import { abortError } from "../../src/client/abortError.js";
import { UsersApiError } from "../../src/client/UsersApiError.js";
import { asUsersApiError } from "../../src/query/asUsersApiError.js";

test("an error of ours is handed on as it is", () => {
  const error = new UsersApiError({ kind: "forbidden", message: "No." });
  expect(asUsersApiError(error)).toBe(error);
});

test.each([
  ["an Error", new Error("top-secret")],
  ["an abort that nobody asked for", abortError()],
  ["a text", "top-secret"],
  ["nothing", undefined],
  ["null", null],
  ["a look-alike", { name: "UsersApiError", kind: "forbidden", message: "top-secret" }],
])("%s becomes a failure of the service, without its text", (_, error) => {
  const ours = asUsersApiError(error);
  expect(ours).toBeInstanceOf(UsersApiError);
  expect(ours).toMatchObject({ kind: "service", code: "UnexpectedError" });
  expect(`${ours.message} ${JSON.stringify(ours)}`).not.toContain("top-secret");
  expect(ours.cause).toBeUndefined();
});

test("the same rejection is the same error each time, so that it is told of once", () => {
  const rejection = new Error("Oh.");
  expect(asUsersApiError(rejection)).toBe(asUsersApiError(rejection));
  expect(asUsersApiError("Oh.")).toBe(asUsersApiError("Oh."));
});
