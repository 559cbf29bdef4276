import { QueryClient } from "@tanstack/react-query";
import { useMemo, useState, type ReactElement, type ReactNode } from "react";
import { gatedClient } from "../client/gatedClient.js";
import type { UsersClient } from "../client/UsersClient.js";
import { english } from "../messages/english.js";
import type { Messages } from "../messages/Messages.js";
import { UsersContext } from "./UsersContext.js";

/** Props of `UsersProvider`. */
export interface UsersProviderProps {
  /** Where people come from. Make it once, outside the component: a new client starts with nothing known. */
  client: UsersClient;
  /**
   * Holds the answers. With the host's own, its devtools show ours too; its defaults do not apply to them.
   * @default one of our own
   */
  queryClient?: QueryClient | undefined;
  /**
   * Texts to show instead of ours, any subset.
   * @default English
   */
  messages?: Partial<Messages> | undefined;
  children?: ReactNode;
}

/** Gives the hooks and components below it their client. */
export function UsersProvider({
  client,
  queryClient,
  messages,
  children,
}: UsersProviderProps): ReactElement {
  const [ownQueryClient] = useState(() => new QueryClient());
  const value = useMemo(
    () => ({
      client: gatedClient(client),
      queryClient: queryClient ?? ownQueryClient,
      messages: completeMessages(messages),
    }),
    [client, queryClient, ownQueryClient, messages],
  );
  return <UsersContext.Provider value={value}>{children}</UsersContext.Provider>;
}

/** A text that a host leaves `undefined`, as one does that lacks a translation, is ours. */
function completeMessages(messages: Partial<Messages> = {}): Messages {
  const given = Object.entries(messages).filter(([, text]) => text !== undefined);
  return { ...english, ...Object.fromEntries(given) };
}
