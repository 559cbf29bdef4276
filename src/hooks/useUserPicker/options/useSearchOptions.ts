import { useMemo } from "react";
import type { User } from "../../../client/User.js";
import { normalizeSearchText } from "../../../client/searchText.js";
import { foldEmail } from "../../../people/foldEmail.js";
import { isEmail } from "../../../people/isEmail.js";
import type { Messages } from "../../../messages/Messages.js";
import { useFollowing } from "../../useFollowing.js";
import { useGroupSearch, type GroupSearchResult } from "../../useGroupSearch.js";
import { useStableList } from "../../useStableList.js";
import { useUserSearch, type UserSearchResult } from "../../useUserSearch.js";
import { optionOf, userOptions, type PickerSection } from "./PickerOption.js";
import { useGroupTiming } from "./useGroupTiming.js";
import { useRankedUsers } from "./useRankedUsers.js";
import type { UserPickerOptions } from "../UserPickerOptions.js";

const NOBODY: readonly User[] = [];

/** What is offered for a text. */
export interface SearchOptions {
  sections: readonly PickerSection[];
  search: UserSearchResult;
  /** `null` when groups are not offered. */
  groups: GroupSearchResult | null;
  /** What shows is of an older text, until the groups are there. */
  isHeld: boolean;
  /** The text that the sections answer. */
  query: string;
}

/**
 * Searches, and makes options of what is found: people, best match first, and groups, the fewer of both before the others,
 * so that a thousand people don't bury a group; then the text itself when it is an address that nobody has. An older answer
 * stays in view while a newer one loads, not when it failed.
 */
export function useSearchOptions(
  { include = [], filterUsers, debounceMs, minSearchLength, narrowing }: UserPickerOptions,
  text: string,
  excluded: ReadonlySet<string>,
  messages: Messages,
): SearchOptions {
  const hasGroups = include.includes("groups");
  const search = useUserSearch(text, { debounceMs, minSearchLength, narrowing });
  const groupSearch = useGroupSearch(text, { debounceMs, minSearchLength, enabled: hasGroups });
  const groups = hasGroups ? groupSearch : null;
  const { isHeld, areLate } = useGroupTiming(text, search, groups);
  const { users, status } = search;
  const ranked = useRankedUsers(users, text);
  const isShown = status === "success" || status === "loading" || status === "rate-limited";
  const allowed = useMemo(
    () => (excluded.size > 0 ? ranked.filter(({ id }) => !excluded.has(id)) : ranked),
    [ranked, excluded],
  );
  const offered = isShown ? allowed : NOBODY;
  const picked = useStableList(filterUsers ? pickOf(offered, filterUsers(offered, text)) : NOBODY);
  const filtered = filterUsers ? picked : offered;
  const offeredGroups = useStableList(groupSearch.groups.filter(({ id }) => !excluded.has(id)));
  const wanted = normalizeSearchText(text);
  const isAnswered = status === "success" || status === "empty";
  const isInvitable =
    include.includes("emails") &&
    isAnswered &&
    isEmail(wanted) &&
    !users.some((user) => foldEmail(user.email ?? "") === foldEmail(wanted));
  const email = isInvitable ? wanted : null;

  const sections = useMemo(() => {
    const people: PickerSection = {
      key: "people",
      title: messages.results,
      options: userOptions(filtered, "search"),
    };
    const teams: PickerSection = {
      key: "groups",
      title: messages.groups,
      options: offeredGroups.map((group) => optionOf({ kind: "group", ...group }, "groups")),
    };
    const invitations: PickerSection = {
      key: "invitations",
      title: messages.invitations,
      options: email === null ? [] : [optionOf({ kind: "email", email }, "invitation")],
    };
    if (!hasGroups && email === null) return [{ ...people, title: null }];
    const areGroupsFirst = !areLate && teams.options.length <= people.options.length;
    const found = areGroupsFirst ? [teams, people] : [people, teams];
    return [...found, invitations].filter(({ options }) => options.length > 0);
  }, [filtered, offeredGroups, hasGroups, areLate, email, messages]);

  const shown = useFollowing<readonly PickerSection[]>((last = sections) =>
    isHeld ? last : sections,
  );
  const query = useFollowing<string>((last = "") => (isAnswered && !isHeld ? text : last));
  return isHeld
    ? { sections: shown, search: { ...search, status: "loading" }, groups, isHeld, query }
    : { sections, search: offeredSearch(search, filtered), groups, isHeld, query };
}

/**
 * Those of an answer whom a host's filter left, in its order. A filter that copies people makes other objects at each call,
 * and these people are the same.
 */
function pickOf(users: readonly User[], wanted: readonly User[]): readonly User[] {
  const byId = new Map(users.map((user) => [user.id, user]));
  return [...new Set(wanted.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []);
}

/** A search as the host's rules leave it: who is offered counts as found, and when that is nobody, nobody is. */
function offeredSearch(search: UserSearchResult, offered: readonly User[]): UserSearchResult {
  if (search.status !== "success") return search;
  return { ...search, users: offered, status: offered.length > 0 ? "success" : "empty" };
}
