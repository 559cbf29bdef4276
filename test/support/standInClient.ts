import { createUsersClient } from "../../src/client/createUsersClient.js";
import type { UsersClient } from "../../src/client/UsersClient.js";
import type { UsersApiStandIn } from "../../src/testing/index.js";

/** A client that asks a stand-in on the same page, without HTTP between them. */
export function standInClient(api: UsersApiStandIn): UsersClient {
  return createUsersClient({ fetch: api.fetch, getAccessToken: () => "token" });
}
