import { useMemo } from "react";
import type { User } from "../../client/User.js";
import { normalizeSearchText } from "../../client/searchText.js";
import { cleanText } from "../../people/cleanText.js";
import { isEmail } from "../../people/isEmail.js";
import type { Messages } from "../../messages/Messages.js";
import type { GroupSearchResult } from "../useGroupSearch.js";
import { useStableList } from "../useStableList.js";
import type { UserSearchResult } from "../useUserSearch.js";
import { optionOf, userOptions, type PickerSection } from "./PickerOption.js";
import { useRankedUsers } from "./useRankedUsers.js";
import type { PickerRules } from "./UserPickerOptions.js";

const NOBODY: readonly User[] = [];

/** What the options of a search are made of. */
export interface SearchOptionsInput {
  text: string;
  search: UserSearchResult;
  /** `null` when groups are not offered. */
  groups: GroupSearchResult | null;
  /** Whether addresses are offered. */
  includesEmails: boolean;
  excluded: ReadonlySet<string>;
  filterUsers: PickerRules["filterUsers"];
  messages: Messages;
}

/**
 * What to offer for a text: people, best match first, then groups, then the text itself when it is an address that nobody
 * has. An older answer stays in view while a newer one loads, not when it failed.
 */
export function useSearchOptions(input: SearchOptionsInput): readonly PickerSection[] {
  const { text, search, groups, includesEmails, excluded, filterUsers, messages } = input;
  const { users, status } = search;
  const ranked = useRankedUsers(users, text);
  const isShown = status === "success" || status === "loading" || status === "rate-limited";
  const offered = isShown ? ranked.filter(({ id }) => !excluded.has(id)) : NOBODY;
  const filtered = useStableList(
    filterUsers ? pickOf(offered, filterUsers(offered, text)) : offered,
  );
  const offeredGroups = useStableList((groups?.groups ?? []).filter(({ id }) => !excluded.has(id)));
  const wanted = normalizeSearchText(text);
  const isAnswered = status === "success" || status === "empty";
  const isInvitable =
    includesEmails &&
    isAnswered &&
    isEmail(wanted) &&
    !users.some((user) => hasEmail(user, wanted));
  const email = isInvitable ? wanted : null;
  const hasGroups = groups !== null;

  return useMemo(() => {
    const people = userOptions(filtered, "search");
    const sections: PickerSection[] = [
      { key: "people", title: messages.results, options: people },
      {
        key: "groups",
        title: messages.groups,
        options: offeredGroups.map((group) => optionOf({ kind: "group", ...group }, "groups")),
      },
      {
        key: "invitations",
        title: messages.invitations,
        options: email === null ? [] : [optionOf({ kind: "email", email }, "invitation")],
      },
    ];
    return hasGroups || email !== null
      ? sections.filter(({ options }) => options.length > 0)
      : [{ key: "people", title: null, options: people }];
  }, [filtered, offeredGroups, hasGroups, email, messages]);
}

/**
 * Those of an answer whom a host's filter left, in its order. A filter that copies people makes other objects at each call,
 * and these people are the same.
 */
function pickOf(users: readonly User[], wanted: readonly User[]): readonly User[] {
  const byId = new Map(users.map((user) => [user.id, user]));
  return [...new Set(wanted.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []);
}

function hasEmail(user: User, email: string): boolean {
  return cleanText(user.email ?? "", Infinity).toLowerCase() === email.toLowerCase();
}
