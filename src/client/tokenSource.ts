import { toAuthorization } from "./authorization.js";
import { UsersApiError } from "./UsersApiError.js";

/** Gives the access token: the shape of `AuthorizationClient.getAccessToken` in `@itwin/core-common`. */
export type GetAccessToken = () => string | Promise<string>;

/** Where requests get their `Authorization` header from. */
export interface TokenSource {
  /** The header for a request. Rejects with a `UsersApiError` of kind `unauthenticated`. */
  get(): Promise<string>;
  /** The header after the API refused `rejected`: one call to the host for all who ask at the same time. */
  refresh(): Promise<string>;
}

/** Asks the host for tokens; keeping and renewing them is the host's affair. */
export function createTokenSource(getAccessToken: GetAccessToken): TokenSource {
  let refreshing: Promise<string> | undefined;

  async function get(): Promise<string> {
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
    return toAuthorization(token);
  }

  function refresh(): Promise<string> {
    refreshing ??= get().finally(() => (refreshing = undefined));
    return refreshing;
  }

  return { get, refresh };
}
