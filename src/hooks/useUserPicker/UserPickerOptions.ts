import type { User, UserRef } from "../../client/User.js";
import type { Principal } from "../../people/Principal.js";
import type { RecentUsersStorage } from "../recents/RecentUsersStorage.js";
import type { UserSearchOptions } from "../useUserSearch.js";
import type { PickerEvents } from "./PickerEvents.js";
import type { Suggestions } from "./options/useSuggestions.js";

/**
 * Why the choice changed:
 *
 * - `select`: somebody was chosen from the list.
 * - `remove`: one of many was removed.
 * - `clear`: the one who was chosen was removed, or all of many were.
 * - `paste`: a list of people was looked up.
 * - `undo`: who was removed last is back.
 * - `reset`: the form around the picker was reset.
 */
export type UserPickerChangeReason = "select" | "remove" | "clear" | "paste" | "undo" | "reset";

/** The second argument of `onChange`. */
export interface UserPickerChangeDetails {
  reason: UserPickerChangeReason;
}

/** Whether a choice may change: `false` refuses, a text refuses and says why, all else allows. */
export type ChangeVerdict = boolean | string | undefined | void;

/** Kinds of principals that a picker offers beside people. */
export type OtherPrincipals = "groups" | "emails";

/** What a picker is told about its value. */
export interface PickerValueOptions<Value, NewValue> {
  /**
   * Who is chosen, kept by the host; `null`, or `[]` with `multiple`, for nobody. An id is enough, the rest is looked up.
   * @default the picker keeps it
   */
  value?: Value | undefined;
  /**
   * Who is chosen at first, when the picker keeps the choice, and after the form is reset.
   * @default nobody; after a reset, the first `value`
   */
  defaultValue?: Value | undefined;
  /** Called with the new choice. A host that does not take it over into `value` sees no change. */
  onChange?: ((value: NewValue, details: UserPickerChangeDetails) => void) | undefined;
  /**
   * Asked before a change by the person at the picker, perhaps asynchronously; until it is answered, no other change is
   * made. A refusal, or an answer that rejects, changes nothing and leaves the text in the box.
   * @default everything is allowed
   */
  onBeforeChange?:
    | ((
        value: NewValue,
        details: UserPickerChangeDetails,
      ) => ChangeVerdict | Promise<ChangeVerdict>)
    | undefined;
}

/** The value of a picker of one person. */
export type OneUserOptions = OneOptions &
  UsersOnly &
  PickerValueOptions<UserRef | null, User | null>;

/** The value of a picker of many people. */
export type ManyUsersOptions = ManyOptions &
  UsersOnly &
  PickerValueOptions<readonly UserRef[], UserRef[]>;

/** The value of a picker of one person, group or address. */
export type OnePrincipalOptions = OneOptions &
  WithOthers &
  PickerValueOptions<Principal | null, Principal | null>;

/** The value of a picker of many people, groups and addresses. */
export type ManyPrincipalsOptions = ManyOptions &
  WithOthers &
  PickerValueOptions<readonly Principal[], Principal[]>;

/** How many a picker takes, and of which kinds. */
export type PickerChoiceOptions =
  OneUserOptions | ManyUsersOptions | OnePrincipalOptions | ManyPrincipalsOptions;

interface OneOptions {
  multiple?: false | undefined;
  /**
   * Offers an option that chooses nobody, `null`.
   * @default false
   */
  allowUnassigned?: boolean | undefined;
}

interface ManyOptions {
  /**
   * Takes many: `value` is an array, in the order chosen.
   * @default false
   */
  multiple: true;
  /**
   * How many can be chosen. The picker says so when the limit is reached.
   * @default no limit
   */
  maxSelected?: number | undefined;
  /**
   * How many tags show; the rest is behind a button "+3".
   * @default 10
   */
  maxVisibleTags?: number | undefined;
}

interface UsersOnly {
  include?: undefined;
}

interface WithOthers {
  /**
   * What is offered beside people: groups of the organisation, and addresses that nobody of it has, to be invited.
   * @default people only
   */
  include: readonly OtherPrincipals[];
}

/** Who can be chosen, and what is offered before anything is typed. */
export interface PickerRules {
  /** Ids of people and groups who are never offered. */
  excludedIds?: readonly string[] | undefined;
  /** Ids of people and groups who can't be removed. */
  lockedIds?: readonly string[] | undefined;
  /**
   * Whether a person is offered and can't be chosen: a text says why, beside the name and aloud.
   * @default nobody is
   */
  isUserDisabled?: ((user: User) => boolean | string) | undefined;
  /** Leaves people out of an answer, or puts them in another order. `text` is what was searched for. */
  filterUsers?: ((users: readonly User[], text: string) => readonly User[]) | undefined;
  /**
   * People to offer before anything is typed: a list, or a function that is called when the list opens.
   * @default nobody
   */
  suggestions?: Suggestions | undefined;
  /**
   * Offers the signed-in person first, before anything is typed. They are asked for when the picker is mounted.
   * @default false
   */
  suggestCurrentUser?: boolean | undefined;
  /**
   * Offers those who were chosen lately, before anything is typed: `true` remembers them for as long as the page lives, a
   * storage adapter wherever the host wants.
   * @default false
   */
  recents?: boolean | RecentUsersStorage | undefined;
}

/** What `useUserPicker` takes whatever the kind of value. */
export interface PickerBehaviour extends UserSearchOptions, PickerRules, PickerEvents {
  /**
   * Id of the input, for a label of the host's.
   * @default made by React
   */
  id?: string | undefined;
  /** Nothing can be done; skipped by Tab. @default false */
  disabled?: boolean | undefined;
  /** The choice can be read and copied, not changed. @default false */
  readOnly?: boolean | undefined;
  /** Somebody must be chosen before the form is submitted. @default false */
  required?: boolean | undefined;
  /** Keeps the form from being submitted, with this text, as `setCustomValidity` does. */
  customValidity?: string | undefined;
}

/** What `useUserPicker` takes: the behaviour of a picker, without its looks. */
export type UserPickerOptions = PickerBehaviour & PickerChoiceOptions;
