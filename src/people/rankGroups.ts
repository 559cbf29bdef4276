import type { Group } from "../client/Group.js";
import { rankUsers } from "./rankUsers.js";

/**
 * Groups in the order in which a picker offers them: the query starts the name, then each of its words starts a word of
 * the name, then the rest. Within each: by name as the locale sorts, nameless groups last; then by id. So the order never
 * depends on the order given. None is left out.
 *
 * @param locale A BCP 47 tag. A tag that the platform refuses counts as none.
 * @default the locale of the platform
 */
export function rankGroups(groups: readonly Group[], query: string, locale?: string): Group[] {
  // A group is ranked as a person is who has one name and no e-mail.
  const named = groups.map((group) => ({
    id: group.id,
    givenName: group.displayName ?? "",
    group,
  }));
  return rankUsers(named, query, locale).map(({ group }) => group);
}
