import type { QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { GatedUsersClient } from "../client/gatedClient.js";
import type { Messages } from "../messages/Messages.js";

/** What `UsersProvider` gives to everything below it. */
export interface UsersContextValue {
  client: GatedUsersClient;
  queryClient: QueryClient;
  messages: Messages;
}

export const UsersContext = createContext<UsersContextValue | null>(null);

/** @throws {Error} outside a `UsersProvider`. */
export function useUsersContext(): UsersContextValue {
  const value = useContext(UsersContext);
  if (value === null) {
    throw new Error(
      "itwin-people-picker: no UsersProvider above this component. Wrap your app in <UsersProvider client={createUsersClient({ getAccessToken })}>.",
    );
  }
  return value;
}
