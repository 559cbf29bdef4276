const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks the root of the Users API and returns it without a trailing slash.
 *
 * The token goes to this origin, so it must be https (or loopback, for development), and an address
 * with a user name, a query or a fragment is refused rather than mended.
 *
 * @throws {TypeError} when requests could not, or should not, be sent there.
 */
export function parseBaseUrl(baseUrl: string): string {
  const url = parse(baseUrl);
  if (url.username !== "" || url.password !== "") {
    throw new TypeError(
      "createUsersClient: `baseUrl` holds a user name or a password. Remove it: the access token is the only credential.",
    );
  }
  // In `href`, because an empty query or fragment is "" in `search` and `hash`.
  if (/[?#]/.test(url.href)) {
    throw new TypeError(
      "createUsersClient: `baseUrl` holds a query or a fragment, which paths can't be added to. Pass only the root, such as https://api.bentley.com/users.",
    );
  }
  const isLoopback = url.protocol === "http:" && LOOPBACK.test(url.hostname);
  if (url.protocol !== "https:" && !isLoopback) {
    throw new TypeError(
      `createUsersClient: \`baseUrl\` uses ${url.protocol}//${url.host}, which would send the access token unprotected. Use https (http is accepted for localhost only).`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function parse(baseUrl: string): URL {
  try {
    return new URL(baseUrl);
  } catch {
    throw new TypeError(
      "createUsersClient: `baseUrl` is not an absolute URL. Pass the root of the Users API, such as https://api.bentley.com/users.",
    );
  }
}
