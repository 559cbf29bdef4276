import { fieldsOf } from "./parseUsers.js";
import { quotesToken } from "./quotesToken.js";
import { parseRetryAfter } from "./retryAfter.js";
import {
  UsersApiError,
  type UsersApiErrorDetail,
  type UsersApiErrorKind,
} from "./UsersApiError.js";

/** A code or target is an identifier; anything else in its place is not passed on. */
const IDENTIFIER = /^[\w.$-]{1,64}$/;
const MAX_MESSAGE_LENGTH = 500;

/**
 * The error for an answer whose status is not a success.
 *
 * @param body the text of the answer; it need not be JSON, nor have any of the documented fields.
 * @param tokens those that were sent: a text that quotes one is dropped.
 * @param now in ms since epoch.
 */
export function responseError(
  response: Response,
  body: string,
  tokens: readonly string[],
  now: number,
): UsersApiError {
  const { status } = response;
  const error = parseErrorBody(body, tokens);
  return new UsersApiError({
    ...MEANINGS[kindOf(status)],
    status,
    code: error.code,
    details: error.details,
    retryAfterMs: parseRetryAfter(response.headers.get("Retry-After"), now),
  });
}

/** The error for an answer that is a success by its status and nonsense by its body. */
export function malformedResponse(status: number): UsersApiError {
  return new UsersApiError({ ...MEANINGS["malformed-response"], status });
}

function kindOf(status: number): ResponseKind {
  if (status === 401) return "unauthenticated";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 429) return "rate-limited";
  if (status >= 500) return "service";
  return status >= 400 ? "invalid-request" : "malformed-response";
}

type ResponseKind = Exclude<UsersApiErrorKind, "network" | "timeout">;

const MEANINGS: { [Kind in ResponseKind]: { kind: Kind; message: string } } = {
  unauthenticated: {
    kind: "unauthenticated",
    message:
      "The Users API refused the access token, also after a fresh one. Sign the user in again.",
  },
  forbidden: {
    kind: "forbidden",
    message: "The signed-in user may not do this. The token needs the scope `itwin-platform`.",
  },
  "not-found": { kind: "not-found", message: "The Users API has nothing at this address." },
  "invalid-request": {
    kind: "invalid-request",
    message: "The Users API refused the request as it was; `details` says which part.",
  },
  "rate-limited": {
    kind: "rate-limited",
    message: "Too many requests: the limit is shared by everybody who uses this application.",
  },
  service: { kind: "service", message: "The Users API failed to answer. Try again later." },
  "malformed-response": {
    kind: "malformed-response",
    message:
      "The answer is not one of the Users API. Check `baseUrl`, and whatever stands between the page and the API.",
  },
};

function parseErrorBody(
  body: string,
  tokens: readonly string[],
): { code?: string | undefined; details?: UsersApiErrorDetail[] | undefined } {
  const error = fieldsOf(fieldsOf(parseJson(body))?.["error"]);
  const details = error?.["details"];
  return {
    code: identifier(error?.["code"], tokens),
    details: Array.isArray(details)
      ? details.flatMap((entry) => parseDetail(entry, tokens))
      : undefined,
  };
}

function parseDetail(value: unknown, tokens: readonly string[]): UsersApiErrorDetail[] {
  const fields = fieldsOf(value);
  if (fields === undefined) return [];
  const code = identifier(fields["code"], tokens);
  const target = identifier(fields["target"], tokens);
  const message = shortened(fields["message"], tokens);
  return [
    {
      ...(code !== undefined && { code }),
      ...(message !== undefined && { message }),
      ...(target !== undefined && { target }),
    },
  ];
}

function identifier(value: unknown, tokens: readonly string[]): string | undefined {
  return typeof value === "string" && IDENTIFIER.test(value) && !quotesToken(value, tokens)
    ? value
    : undefined;
}

function shortened(value: unknown, tokens: readonly string[]): string | undefined {
  if (typeof value !== "string") return undefined;
  // Looked at beyond the cut, so that it leaves no half of a token.
  const isSafe = !quotesToken(value.slice(0, 2 * MAX_MESSAGE_LENGTH), tokens);
  return isSafe ? value.slice(0, MAX_MESSAGE_LENGTH) : undefined;
}

/** The value that a JSON text stands for; `undefined`, which JSON can't say, for any other text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
