import { errorBody, rateLimitedHeaders } from "./apiErrors.js";
import { delay } from "./delay.js";
import type { UsersApiOperation } from "./routeOf.js";
import type { FailingAnswer, StandInFailure } from "./StandInFailure.js";

const DEFAULT_STATUS = 500;
const ERRORS: Record<number, readonly [code: string, message: string]> = {
  401: ["InvalidToken", "The access token is expired or was not made for this API."],
  403: ["InsufficientPermissions", "The caller may not do this."],
  404: ["UserNotFound", "Nobody in the organization has this id."],
  422: ["InvalidUsersRequest", "The people cannot be looked up."],
  429: ["TooManyRequests", "The application asks more often than it may."],
  503: ["ServiceUnavailable", "The service is not available."],
};
const UNEXPECTED = ["UnexpectedError", "Something went wrong."] as const;
// `Response` throws when an answer of these has a body (Fetch standard, "null body status").
const WITHOUT_BODY = new Set([204, 205, 304]);

/** Throws a `RangeError` for a failure that no answer can be made of. */
export function checkFailure(failure: StandInFailure): void {
  if ("hang" in failure || "network" in failure) return;
  const { status = DEFAULT_STATUS } = failure;
  if (Number.isInteger(status) && status >= 200 && status <= 599) return;
  throw new RangeError(`fail({ status: ${status} }): the status must be from 200 to 599.`);
}

/** Fails a request as told. */
export async function failWith(
  failure: StandInFailure,
  operation: UsersApiOperation | undefined,
  signal: AbortSignal | null,
): Promise<Response> {
  if ("network" in failure) throw new TypeError("Failed to fetch");
  if ("hang" in failure) return (await delay(Infinity, signal)) as never;
  return failingAnswer(failure, operation);
}

function failingAnswer(failure: FailingAnswer, operation: UsersApiOperation | undefined): Response {
  const { status = DEFAULT_STATUS, retryAfter } = failure;
  const headers = new Headers({
    "Content-Type": "application/json",
    ...(status === 429 && rateLimitedHeaders(operation)),
    ...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }),
  });
  for (const [name, value] of Object.entries(failure.headers ?? {})) headers.set(name, value);
  const body = failure.body ?? errorBody(...(ERRORS[status] ?? UNEXPECTED));
  return new Response(WITHOUT_BODY.has(status) ? null : body, { status, headers });
}
