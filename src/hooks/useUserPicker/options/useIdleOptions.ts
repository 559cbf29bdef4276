import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { parseUser } from "../../../client/parseUsers.js";
import type { UserRef } from "../../../client/User.js";
import type { UserPrincipal } from "../../../people/Principal.js";
import type { Messages } from "../../../messages/Messages.js";
import { currentUserQuery } from "../../../query/currentUserQuery.js";
import { useRecents } from "../../recents/useRecents.js";
import { hasDetails } from "../../useUserRef.js";
import { useStableList } from "../../useStableList.js";
import { useUserRefs } from "../../useUserRefs.js";
import { useUsersContext } from "../../UsersContext.js";
import { userOptions, type PickerOption, type PickerSection } from "./PickerOption.js";
import type { UserPickerOptions } from "../UserPickerOptions.js";
import { useRecentsNotes } from "./useRecentsNotes.js";
import { useSuggestions, type SuggestionsResult } from "./useSuggestions.js";

const UNASSIGNED: PickerOption = { key: "unassigned", value: null, source: "unassigned" };

/** What is offered before anything is typed. */
export interface IdleOptions {
  sections: readonly PickerSection[];
  suggestions: SuggestionsResult;
  /** Id of the signed-in person. Nobody is asked for but with `suggestCurrentUser`. */
  ownId: string | undefined;
  /** Remembers who was chosen, where recents are wanted. */
  noteRecent: (user: UserPrincipal) => void;
}

/** Collects those whom the host suggests, who is signed in, and who was chosen lately. */
export function useIdleOptions(
  options: UserPickerOptions,
  isWanted: boolean,
  excluded: ReadonlySet<string>,
  messages: Messages,
): IdleOptions {
  const { suggestCurrentUser = false } = options;
  const allowUnassigned = !options.multiple && options.allowUnassigned === true;
  const suggestions = useSuggestions(options.suggestions, isWanted);
  const { recents, note } = useRecents(options.recents);
  const noteRecent = useRecentsNotes(note, isWanted);
  const { refs: suggested } = suggestions;
  const { scope } = useUsersContext();
  const { data: me } = useQuery(
    { ...currentUserQuery(scope), enabled: suggestCurrentUser },
    scope.queryClient,
  );
  const known = useStableList(useKnownUsers([...suggested, ...recents]));

  const sections = useMemo(() => {
    const byId = new Map(known.map((user) => [user.id, user]));
    const offered = new Set(excluded);
    // Whoever is in two sections shows in the first.
    const each = (refs: readonly UserRef[]) =>
      refs.flatMap(({ id }) => {
        const user = byId.get(id);
        if (user === undefined || offered.has(id)) return [];
        offered.add(id);
        return [user];
      });
    // As any other person: a host that stores whom it is given gets no phone number with them.
    const self = suggestCurrentUser ? parseUser(me) : undefined;
    const own = self === undefined || offered.has(self.id) ? [] : [self];
    for (const { id } of own) offered.add(id);
    const others = userOptions(each(suggested), "suggestions");
    return [
      { key: "unassigned", title: null, options: allowUnassigned ? [UNASSIGNED] : [] },
      {
        key: "suggestions",
        title: messages.suggestions,
        options: [...userOptions(own, "current-user"), ...others],
      },
      {
        key: "recents",
        title: messages.recents,
        options: userOptions(each(recents), "recents"),
      },
    ].filter((section) => section.options.length > 0);
  }, [known, suggested, recents, me, suggestCurrentUser, allowUnassigned, excluded, messages]);
  return { sections, suggestions, ownId: me?.id, noteRecent };
}

/** Those of whom something is known. */
function useKnownUsers(refs: readonly UserRef[]): readonly UserRef[] {
  return useUserRefs(refs).flatMap(({ user }) =>
    user !== undefined && hasDetails(user) ? [user] : [],
  );
}
