import { parseBaseUrl } from "./baseUrl.js";
import { createGate } from "./gate.js";
import { addGate, type GatedUsersClient } from "./gatedClient.js";
import { createIdentity } from "./identity.js";
import { createOperations } from "./operations.js";
import { createTokenSource, type GetAccessToken } from "./tokenSource.js";
import { createTransport } from "./transport.js";
import { rememberTransport } from "./transportOf.js";

/** What `createUsersClient` takes. */
export interface UsersClientOptions {
  /**
   * Gives the access token (scope `itwin-platform`), with or without `Bearer `. Asked for every request, and once more
   * after a 401; keeping and renewing tokens is its affair. Tokens that say whom they speak for (a JWT with `sub`) are asked
   * for once more after each answer, and when the page comes back, to see whether that has changed.
   */
  getAccessToken: GetAccessToken;
  /**
   * Root of the Users API: https, or http on localhost. The token goes to this origin alone.
   * @default "https://api.bentley.com/users"
   */
  baseUrl?: string | undefined;
  /**
   * Sends the requests.
   * @default the platform's `fetch`
   */
  fetch?: typeof fetch | undefined;
  /**
   * How long one request may take, in ms, from the asking for a token to the last byte of the answer.
   * @default 30000
   */
  timeoutMs?: number | undefined;
}

/**
 * Makes a client of the iTwin Users API (https://developer.bentley.com/apis/users/). Make one for an app and share it:
 * everybody who uses it waits at the same gate when the API asks to.
 *
 * @throws {TypeError} when an option can't work, with what to pass instead.
 */
export function createUsersClient({
  getAccessToken,
  baseUrl = "https://api.bentley.com/users",
  fetch,
  timeoutMs = 30_000,
}: UsersClientOptions): GatedUsersClient {
  if (typeof getAccessToken !== "function") {
    throw new TypeError(
      "createUsersClient: `getAccessToken` is not a function. Pass one that returns the token, such as `() => authorizationClient.getAccessToken()`.",
    );
  }
  if (!(timeoutMs > 0)) {
    throw new TypeError(
      "createUsersClient: `timeoutMs` is not a positive number. Pass milliseconds, such as 30000, or leave it out.",
    );
  }
  const root = parseBaseUrl(baseUrl);
  const identity = createIdentity();
  const tokens = createTokenSource(getAccessToken, timeoutMs, identity);
  identity.checkWith(tokens.get);
  const gate = createGate(`itwin-people-picker:${root}`);
  const transport = createTransport({
    baseUrl: root,
    // Looked up at each request, so that whoever replaces the platform's `fetch` later is heard.
    fetch: (input, init) => (fetch ?? globalThis.fetch)(input, init),
    tokens,
    identity,
    timeoutMs,
  });
  const client = addGate(createOperations(transport), gate, identity);
  rememberTransport(client, transport);
  return client;
}
