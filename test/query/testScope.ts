import { QueryClient } from "@tanstack/react-query";
import { gatedClient } from "../../src/client/gatedClient.js";
import type { UsersClient } from "../../src/client/UsersClient.js";
import type { UsersScope } from "../../src/query/UsersScope.js";
import { stubClient } from "../support/stubClient.js";

/** The scope of a client of which a test gives what it needs. */
export function testScope(methods: Partial<UsersClient> = {}): UsersScope {
  return { client: gatedClient(stubClient(methods)), queryClient: new QueryClient(), epoch: 0 };
}
