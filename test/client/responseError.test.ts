import { describe, expect, test } from "vitest";
import { malformedResponse, parseJson, responseError } from "../../src/client/responseError.js";
import { UsersApiError } from "../../src/client/UsersApiError.js";

const TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI4ZjJjIn0.c2lnbmF0dXJl-_9";
const NOW = Date.UTC(2026, 10, 22, 12, 0, 0);

/** Statuses that no `Response` can be made with are there, too: a host's `fetch` may be anything. */
function errorFor(
  status: number,
  body = "",
  headers: Record<string, string> = {},
  tokens = [TOKEN],
) {
  const response = { status, headers: new Headers(headers) } as Response;
  return responseError(response, body, tokens, NOW);
}

const bodyWith = (error: unknown) => JSON.stringify({ error });

/** Everything that a log could write of an error. */
function everythingIn(error: UsersApiError): string {
  const own = Object.getOwnPropertyNames(error).map((name) => error[name as keyof UsersApiError]);
  return [JSON.stringify(own), JSON.stringify(error), error.stack, String(error)].join("\n");
}

describe("the kind", () => {
  const expected = (status: number) => {
    const own: Record<number, string> = {
      401: "unauthenticated",
      403: "forbidden",
      404: "not-found",
      429: "rate-limited",
    };
    if (own[status] !== undefined) return own[status];
    if (status >= 500) return "service";
    return status >= 400 ? "invalid-request" : "malformed-response";
  };

  test("follows every status from 100 to 599, whatever the body says", () => {
    for (let status = 100; status < 600; status++) {
      for (const body of ["", "<html>", bodyWith({ code: "TooManyRequests" })]) {
        const error = errorFor(status, body);
        expect(error).toBeInstanceOf(UsersApiError);
        expect(error).toMatchObject({ kind: expected(status), status });
        expect(error.message).not.toBe("");
      }
    }
  });

  test.each([
    [400, "invalid-request"],
    [401, "unauthenticated"],
    [403, "forbidden"],
    [404, "not-found"],
    [408, "invalid-request"],
    [422, "invalid-request"],
    [429, "rate-limited"],
    [500, "service"],
    [503, "service"],
  ])("of %d is %s", (status, kind) => {
    expect(errorFor(status).kind).toBe(kind);
  });
});

describe("code and details", () => {
  test("are those of the documented body", () => {
    const details = [
      { code: "InvalidValue", message: "Too short.", target: "$search" },
      { code: "MissingRequiredParameter", message: "Missing.", target: "$search" },
    ];
    const body = bodyWith({ code: "InvalidUsersRequest", message: "Can't be done.", details });
    expect(errorFor(422, body)).toMatchObject({ code: "InvalidUsersRequest", details });
  });

  test("the server's message is not the error's", () => {
    const error = errorFor(404, bodyWith({ code: "UserNotFound", message: "<b>server text</b>" }));
    expect(everythingIn(error)).not.toContain("server text");
  });

  test.each([
    ["nothing", ""],
    ["HTML", "<!doctype html><title>Bad gateway</title>"],
    ["truncated JSON", '{"error":{"code":"Inv'],
    ["null", "null"],
    ["a text", '"error"'],
    ["an array", '[{"error":{"code":"A"}}]'],
    ["an empty object", "{}"],
    ["no error", '{"error":null}'],
    ["an error that is a text", '{"error":"InvalidUsersRequest"}'],
    ["an error that is an array", '{"error":[{"code":"A"}]}'],
    ["a code and details of other types", bodyWith({ code: 7, details: { code: "A" } })],
    ["null everywhere", bodyWith({ code: null, message: null, details: null })],
  ])("are missing when the body is %s", (_, body) => {
    const error = errorFor(422, body);
    expect(error.kind).toBe("invalid-request");
    expect(error.code).toBeUndefined();
    expect(error.details).toBeUndefined();
  });

  test.each([
    ["", "is empty"],
    ["Invalid Users Request", "has spaces"],
    ["<script>alert(1)</script>", "is markup"],
    ["Ungültig", "has letters outside ASCII"],
    ["A".repeat(65), "is too long"],
    ["Line\nbreak", "has a line break"],
    ["InvalidValue\n", "ends with a line break"],
  ])("the code %j is dropped: it %s", (code) => {
    const error = errorFor(422, bodyWith({ code, details: [{ code, target: code }] }));
    expect(error.code).toBeUndefined();
    expect(error.details).toEqual([{}]);
  });

  test("entries that are no objects are dropped, and so are fields of other types", () => {
    const details = [null, "text", 7, [], { code: 1, message: {}, target: true }, { code: "A" }];
    expect(errorFor(422, bodyWith({ details })).details).toEqual([{}, { code: "A" }]);
  });

  test("a long message is cut", () => {
    const details = [{ message: "x".repeat(10_000) }];
    const [detail] = errorFor(422, bodyWith({ details })).details ?? [];
    expect(detail?.message).toBe("x".repeat(500));
  });
});

describe("a token that the server sends back", () => {
  const short = "secret-token";

  test.each([
    ["as the code", { code: short }],
    ["in the code", { code: `Invalid.${short}` }],
    ["in the message", { code: "A", message: `The token ${short} is expired.` }],
    ["as the code of a detail", { details: [{ code: short }] }],
    ["in the target of a detail", { details: [{ target: `$${short}` }] }],
    ["in the message of a detail", { details: [{ message: `Bearer ${short} is expired` }] }],
    ["in fields that nobody knows", { token: short, details: [{ token: short }] }],
  ])("%s is nowhere in the error", (_, error) => {
    const made = errorFor(401, bodyWith(error), {}, [short]);
    expect(everythingIn(made)).not.toContain(short);
    expect(made.cause).toBeUndefined();
  });

  test.each([
    ["whole", TOKEN],
    ["without its signature", TOKEN.slice(0, -12)],
    ["its start", `${TOKEN.slice(0, 24)}…`],
    ["its end", `…${TOKEN.slice(-24)}`],
    ["percent-encoded", encodeURIComponent(`Bearer ${TOKEN}==`)],
    ["in quotes", JSON.stringify(TOKEN)],
  ])("%s in a message is nowhere in the error", (_, quoted) => {
    const details = [{ code: "InvalidToken", message: `The token ${quoted} is no good.` }];
    const error = errorFor(401, bodyWith({ details }));
    expect(error.details).toEqual([{ code: "InvalidToken" }]);
  });

  test("a message that is cut in the middle of it is nowhere in the error", () => {
    for (const token of [short, TOKEN]) {
      const details = [{ message: "x".repeat(490) + token }];
      expect(errorFor(401, bodyWith({ details }), {}, [token]).details).toEqual([{}]);
    }
  });

  test("a part of it as a code is nowhere in the error", () => {
    const code = TOKEN.split(".")[0];
    expect(errorFor(401, bodyWith({ code })).code).toBeUndefined();
  });

  test("no token of the request is quoted, not only the last", () => {
    const details = [{ message: "old-token is expired" }, { message: "new-token is expired" }];
    const error = errorFor(401, bodyWith({ details }), {}, ["old-token", "new-token"]);
    expect(error.details).toEqual([{}, {}]);
  });

  test("a text that is like no token stays", () => {
    const details = [{ message: "The token is expired. Sign in again, please, at 12:00." }];
    expect(errorFor(401, bodyWith({ details })).details).toEqual(details);
  });
});

describe("retryAfterMs", () => {
  test("is what the header says, in ms", () => {
    expect(errorFor(429, "", { "Retry-After": "7" }).retryAfterMs).toBe(7_000);
    const date = new Date(NOW + 9_000).toUTCString();
    expect(errorFor(503, "", { "Retry-After": date }).retryAfterMs).toBe(9_000);
  });

  test.each(["", "0", "-1", "soon", "1.5"])("is missing for %j", (header) => {
    expect(errorFor(429, "", { "Retry-After": header }).retryAfterMs).toBeUndefined();
  });
});

test("malformedResponse says what to check, and nothing of the server's", () => {
  const error = malformedResponse(200);
  expect(error).toMatchObject({ kind: "malformed-response", status: 200 });
  expect(error.message).toContain("baseUrl");
});

describe("parseJson", () => {
  test.each([
    ["null", null],
    ["[1]", [1]],
    ['"a"', "a"],
    ["0", 0],
  ])("%s is a value", (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  test.each(["", "undefined", "{", "<html>", "{'a': 1}", "NaN"])("%j is none", (text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});
