"use client";

import { QueryClient } from "@tanstack/react-query";
import { useMemo, useState, type ReactElement, type ReactNode } from "react";
import type { UsersClient } from "../client/UsersClient.js";
import { english } from "../messages/english.js";
import type { Messages } from "../messages/Messages.js";
import { UsersContext } from "./UsersContext.js";
import { useScope } from "./useScope.js";

/** Props of `UsersProvider`. */
export interface UsersProviderProps {
  /** Where people come from. Make it once, outside the component: a new client starts with nothing known. */
  client: UsersClient;
  /**
   * Holds the answers. With the host's own, its devtools show ours too; its defaults do not apply to them, and people are
   * left out of what it persists.
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
  const scope = useScope(client, queryClient ?? ownQueryClient);
  const value = useMemo(() => ({ scope, messages: completeMessages(messages) }), [scope, messages]);
  return <UsersContext.Provider value={value}>{children}</UsersContext.Provider>;
}

/** A text that a host leaves `undefined`, as one does that lacks a translation, is ours. */
function completeMessages(messages: Partial<Messages> = {}): Messages {
  const given = Object.entries(messages).filter(([, text]) => text !== undefined);
  return { ...english, ...Object.fromEntries(given) };
}
