import type { UsersClient } from "../../src/client/UsersClient.js";
import {
  useUserSearch,
  type UserSearchOptions,
  type UserSearchResult,
} from "../../src/hooks/useUserSearch.js";
import type { RenderWithUsersOptions } from "../support/renderWithUsers.js";
import { recordHook, type RecordedHook } from "./recordHook.js";

/** Longer than any test: a text never stands still for so many ms. */
export const NEVER_MS = 600_000;

interface SearchProps {
  text: string;
  options: UserSearchOptions;
}

export interface SearchHook extends RecordedHook<SearchProps, UserSearchResult> {
  /** Another text, as a keystroke gives it. The options stay unless given. */
  type(this: void, text: string, options?: UserSearchOptions): void;
}

/** `useUserSearch` at work; without a debounce, and asking the server for each text, unless `options` says otherwise. */
export function searchHook(
  client: UsersClient,
  text: string,
  options: UserSearchOptions = {},
  surroundings: Partial<RenderWithUsersOptions> & { reactStrictMode?: boolean } = {},
): SearchHook {
  const initial = { debounceMs: 0, narrowing: "off" as const, ...options };
  const hook = recordHook((props: SearchProps) => useUserSearch(props.text, props.options), {
    client,
    ...surroundings,
    initialProps: { text, options: initial },
  });
  return {
    ...hook,
    type: (next, changed) => hook.rerender({ text: next, options: { ...initial, ...changed } }),
  };
}

/** The ids of the people that a search shows. */
export function idsOf({ users }: Pick<UserSearchResult, "users">): string[] {
  return users.map(({ id }) => id);
}
