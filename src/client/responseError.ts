import { fieldsOf } from "./parseUsers.js";
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
 * @param secret the token that was sent: a detail that quotes it is dropped.
 */
export function responseError(
  response: Response,
  body: string,
  secret: string,
  now: number,
): UsersApiError {
  const { status } = response;
  const error = parseErrorBody(body, secret);
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
  secret: string,
): { code?: string | undefined; details?: UsersApiErrorDetail[] | undefined } {
  const error = fieldsOf(fieldsOf(parseJson(body))?.["error"]);
  const details = error?.["details"];
  return {
    code: identifier(error?.["code"], secret),
    details: Array.isArray(details)
      ? details.flatMap((entry) => parseDetail(entry, secret))
      : undefined,
  };
}

function parseDetail(value: unknown, secret: string): UsersApiErrorDetail[] {
  const fields = fieldsOf(value);
  if (fields === undefined) return [];
  const code = identifier(fields["code"], secret);
  const target = identifier(fields["target"], secret);
  const message = fields["message"];
  return [
    {
      ...(code !== undefined && { code }),
      ...(typeof message === "string" &&
        !message.includes(secret) && { message: message.slice(0, MAX_MESSAGE_LENGTH) }),
      ...(target !== undefined && { target }),
    },
  ];
}

function identifier(value: unknown, secret: string): string | undefined {
  return typeof value === "string" && IDENTIFIER.test(value) && !value.includes(secret)
    ? value
    : undefined;
}

/** The value that a JSON text stands for; `undefined`, which JSON can't say, for any other text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
