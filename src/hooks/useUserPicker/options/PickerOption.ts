import type { User } from "../../../client/User.js";
import type { PeopleListEntry } from "../../../people/parsePeopleList.js";
import { principalKey, type Principal } from "../../../people/Principal.js";

/** Where an option comes from. `list` is a list of people that was pasted. */
export type OptionSource =
  | "search"
  | "groups"
  | "invitation"
  | "current-user"
  | "suggestions"
  | "recents"
  | "list"
  | "unassigned";

/** What a row of the list stands for. The same object for as long as the answer is. */
export interface PickerOption {
  /** Unique in the list; follows the person, not the row. */
  key: string;
  /** `null` chooses nobody. */
  value: Principal | null;
  source: OptionSource;
  /** The entry of a pasted list that it may mean. */
  entry?: PeopleListEntry | undefined;
}

/** Some options under a title. */
export interface PickerSection {
  key: string;
  /** `null` where there is one section, which needs no title. */
  title: string | null;
  options: readonly PickerOption[];
}

/** How an option stands now. */
export interface PickerOptionState {
  isActive: boolean;
  /** Whether it is part of the choice. */
  isChosen: boolean;
  /** Whether it can't be chosen, or, when it is chosen, can't be removed. */
  isDisabled: boolean;
  /** Why, when the reason is this option's own. */
  disabledReason: string | undefined;
  /** Whether it is the signed-in person. */
  isYou: boolean;
}

/** An option for a principal. */
export function optionOf(value: Principal, source: OptionSource): PickerOption {
  return { key: principalKey(value), value, source };
}

/** Options for people. */
export function userOptions(users: readonly User[], source: OptionSource): PickerOption[] {
  return users.map((user) => optionOf(user, source));
}
