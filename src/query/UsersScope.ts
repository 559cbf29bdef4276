import type { QueryClient } from "@tanstack/react-query";
import type { GatedUsersClient } from "../client/gatedClient.js";

/** Whose answers a query belongs to, and where they are kept. */
export interface UsersScope {
  client: GatedUsersClient;
  queryClient: QueryClient;
  /** Of the client's identity: what was told under another number is somebody else's. */
  epoch: number;
}
