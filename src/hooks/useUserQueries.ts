import { QueryObserver } from "@tanstack/react-query";
import { useEffect, useReducer, useRef, useState } from "react";
import { userQuery, userStaleTime } from "../query/userQuery.js";
import type { UsersScope } from "../query/UsersScope.js";

type UserObserver = ReturnType<typeof observeUser>;

/**
 * The queries of some people, in the order of their ids. Whoever stays among the ids is not asked for anew. It is what we
 * need of TanStack's `useQueries`, which few apps have in their bundle, in a fifth of its size.
 *
 * @param ids Each once; the same list for as long as it says the same.
 */
export function useUserQueries(scope: UsersScope, ids: readonly string[]) {
  const [kept, setKept] = useState(() => observeUsers(scope, ids));
  const isKept = kept.scope === scope && kept.ids === ids;
  const observed = isKept ? kept : observeUsers(scope, ids, kept);
  if (!isKept) setKept(observed);

  const { observers } = observed;
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const subscriptions = useRef(new Map<UserObserver, () => void>());
  useEffect(() => {
    const subscribed = subscriptions.current;
    const wanted = new Set(observers.values());
    // The new ones first: a request that nobody waits for is aborted.
    for (const observer of wanted) {
      if (!subscribed.has(observer)) subscribed.set(observer, observer.subscribe(renderAgain));
    }
    for (const [observer, unsubscribe] of subscribed) {
      if (wanted.has(observer)) continue;
      unsubscribe();
      subscribed.delete(observer);
    }
  }, [observers]);
  useEffect(() => {
    const subscribed = subscriptions.current;
    return () => {
      for (const unsubscribe of subscribed.values()) unsubscribe();
      subscribed.clear();
    };
  }, []);

  return Array.from(observers.values(), (observer) => observer.getCurrentResult());
}

interface ObservedUsers {
  scope: UsersScope;
  ids: readonly string[];
  observers: ReadonlyMap<string, UserObserver>;
}

function observeUsers(
  scope: UsersScope,
  ids: readonly string[],
  former?: ObservedUsers,
): ObservedUsers {
  const known = former?.scope === scope ? former.observers : undefined;
  const observers = new Map(ids.map((id) => [id, known?.get(id) ?? observeUser(scope, id)]));
  return { scope, ids, observers };
}

function observeUser(scope: UsersScope, id: string) {
  return new QueryObserver(scope.queryClient, {
    ...userQuery(scope, id),
    notifyOnChangeProps: ["status", "data", "error"],
    // Whether they are stale is looked up when they are shown: a timer each, to tell of the moment, is a thousand on a page.
    staleTime: Infinity,
    refetchOnMount: (query) => query.isStaleByTime(userStaleTime(query)) && "always",
  });
}
