import { toAuthorization } from "./authorization.js";
import { createIdentity, type IdentityTracker } from "./identity.js";
import { subjectOf } from "./subjectOf.js";
import { UsersApiError } from "./UsersApiError.js";
import { withDeadline } from "./withDeadline.js";

/** Gives the access token: the shape of `AuthorizationClient.getAccessToken` in `@itwin/core-common`. */
export type GetAccessToken = () => string | Promise<string>;

/** An `Authorization` header, and how many refreshes had ended when the host was asked for it. */
export interface Authorization {
  readonly header: string;
  readonly refreshes: number;
  /** Whom the token speaks for, when it says so. */
  readonly subject: string | undefined;
  /** Of the identity, when the token was given. */
  readonly epoch: number;
}

/** Where requests get their `Authorization` header from. */
export interface TokenSource {
  /** The header for a request. Rejects with a `UsersApiError` of kind `unauthenticated`. */
  get(): Promise<Authorization>;
  /** The header after the API refused `rejected`: one call to the host for all whose token is of before it. */
  refresh(rejected: Authorization): Promise<Authorization>;
}

/**
 * Asks the host for tokens; keeping and renewing them is the host's affair.
 *
 * @param timeoutMs after so many ms, a refresh that the host does not end is given up.
 * @param identity hears whom each token speaks for.
 */
export function createTokenSource(
  getAccessToken: GetAccessToken,
  timeoutMs: number,
  identity: Pick<IdentityTracker, "saw" | "getEpoch"> = createIdentity(),
): TokenSource {
  let refreshes = 0;
  let isRefreshing = false;
  let latest: Promise<Authorization> | undefined;

  async function get(): Promise<Authorization> {
    const before = refreshes;
    let token: unknown;
    try {
      token = await getAccessToken();
    } catch {
      // The host's error is not kept as the cause: it may quote the token.
      throw new UsersApiError({
        kind: "unauthenticated",
        code: "NoAccessToken",
        message: "getAccessToken failed. Sign the user in, or return a token.",
      });
    }
    const header = toAuthorization(token);
    const subject = subjectOf(header);
    identity.saw(subject);
    return { header, refreshes: before, subject, epoch: identity.getEpoch() };
  }

  function refresh(rejected: Authorization): Promise<Authorization> {
    // Refusals of one token don't come at one time: the late ones take what the first one was given.
    const isNews = !isRefreshing && rejected.refreshes === refreshes;
    if (latest === undefined || isNews) {
      isRefreshing = true;
      latest = withDeadline(get, { timeoutMs, signal: undefined }).finally(() => {
        isRefreshing = false;
        refreshes++;
      });
    }
    return latest;
  }

  return { get, refresh };
}
