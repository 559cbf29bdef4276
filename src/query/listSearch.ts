import { CancelledError } from "@tanstack/react-query";
import { abortError } from "../client/abortError.js";
import type { User } from "../client/User.js";
import { UsersApiError } from "../client/UsersApiError.js";
import { asUsersApiError } from "./asUsersApiError.js";
import { narrowedAnswer } from "./narrowedAnswer.js";
import { hashOf } from "./queryKeys.js";
import { searchQuery } from "./searchQuery.js";
import type { UsersScope } from "./UsersScope.js";

/** The searches of one list. */
export interface ListSearch {
  /**
   * The people whom a normalised text finds, out of a known answer where there is one.
   * Rejects with a `UsersApiError`, or with an `AbortError` when the signed-in person has changed meanwhile.
   */
  search(text: string): Promise<readonly User[]>;
  /** Ends all of them, and the requests under way for which nobody else waits. */
  cancel(): void;
}

/** Searches through the cache that typing has, until an error says that no further request can succeed. */
export function createListSearch(scope: UsersScope, signal: AbortSignal | undefined): ListSearch {
  const { queryClient, client, epoch } = scope;
  const underWay = new Map<string, number>();
  let lastError: UsersApiError | undefined;

  let isOver = false;

  function throwIfOver(): void {
    if (isOver || signal?.aborted || client.identity.getEpoch() !== epoch) throw abortError();
  }

  async function ask(text: string): Promise<readonly User[]> {
    throwIfOver();
    const known = narrowedAnswer(scope, text);
    if (known !== undefined) return known.users;
    if (lastError !== undefined) throw lastError;
    const users = await fetchUsers(text);
    throwIfOver();
    // Somebody who typed the same text has left it, and taken the request with them.
    return users ?? ask(text);
  }

  /** `undefined` when the request was cancelled. */
  async function fetchUsers(text: string): Promise<readonly User[] | undefined> {
    const query = searchQuery(scope, text);
    const hash = hashOf(query.queryKey);
    underWay.set(hash, (underWay.get(hash) ?? 0) + 1);
    try {
      return await queryClient.fetchQuery(query);
    } catch (error) {
      if (error instanceof CancelledError) return undefined;
      if (concernsTheRest(error)) lastError = error;
      throw asUsersApiError(error);
    } finally {
      const others = (underWay.get(hash) ?? 1) - 1;
      if (others > 0) underWay.set(hash, others);
      else underWay.delete(hash);
    }
  }

  return {
    search: ask,
    cancel() {
      isOver = true;
      for (const hash of underWay.keys()) {
        const query = queryClient.getQueryCache().get(hash);
        if (query?.getObserversCount() === 0) void query.cancel({ revert: true });
      }
    },
  };
}

/** Signed out, not allowed, or asked to wait for longer than the gate does: the next request would be told the same. */
function concernsTheRest(error: unknown): error is UsersApiError {
  const kinds = ["unauthenticated", "forbidden", "rate-limited"];
  return error instanceof UsersApiError && kinds.includes(error.kind);
}
