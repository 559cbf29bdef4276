import { UsersApiError } from "./UsersApiError.js";

/** Visible ASCII: everything a bearer token may hold (RFC 6750, b64token), and nothing that could split a header. */
const TOKEN = /^[\x21-\x7e]+$/;

/**
 * The `Authorization` header for a token as iTwin apps hold it: with `Bearer `, with `bearer `, or bare.
 *
 * @throws {UsersApiError} `unauthenticated` when there is no token or it can't be one. The text never quotes it.
 */
export function toAuthorization(token: unknown): string {
  const bare = typeof token === "string" ? token.trim().replace(/^bearer(\s+|$)/i, "") : "";
  if (bare === "") {
    throw new UsersApiError({
      kind: "unauthenticated",
      code: "NoAccessToken",
      message:
        "getAccessToken returned no token. Sign the user in first, or return the token as a string.",
    });
  }
  if (!TOKEN.test(bare)) {
    throw new UsersApiError({
      kind: "unauthenticated",
      code: "InvalidAccessToken",
      message:
        "getAccessToken returned a text with characters that no access token holds. Return the token alone, with or without `Bearer `.",
    });
  }
  return `Bearer ${bare}`;
}
