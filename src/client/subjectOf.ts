import { fieldsOf } from "./parseUsers.js";
import { parseJson } from "./responseError.js";

/** Whom a token speaks for: the `sub` claim of a JWT (RFC 7519, 4.1.2); `undefined` when it is no JWT or has none. */
export function subjectOf(token: string): string | undefined {
  const payload = token.split(".")[1];
  if (payload === undefined) return undefined;
  const subject = fieldsOf(parseJson(decodeBase64Url(payload)))?.["sub"];
  return typeof subject === "string" && subject !== "" ? subject : undefined;
}

function decodeBase64Url(text: string): string {
  try {
    const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return "";
  }
}
