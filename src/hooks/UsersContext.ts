import { createContext, useContext } from "react";
import type { Messages } from "../messages/Messages.js";
import type { UsersScope } from "../query/UsersScope.js";

/** What `UsersProvider` gives to everything below it. */
export interface UsersContextValue {
  /** Stays the same while texts change. */
  scope: UsersScope;
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
