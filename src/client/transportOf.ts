import type { Transport } from "./transport.js";
import type { UsersClient } from "./UsersClient.js";

const transports = new WeakMap<UsersClient, Transport>();

/** What sends the requests of a client that `createUsersClient` made; a client of another make has none here. */
export function transportOf(client: UsersClient): Transport | undefined {
  return transports.get(client);
}

/** Notes it, for operations that are not among those of a `UsersClient`. */
export function rememberTransport(client: UsersClient, transport: Transport): void {
  transports.set(client, transport);
}
