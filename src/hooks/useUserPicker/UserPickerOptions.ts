import type { User, UserRef } from "../../client/User.js";
import type { UserSearchOptions } from "../useUserSearch.js";

/** Why the choice changed: a person was chosen from the list, or the chosen one was removed. */
export type UserPickerChangeReason = "select" | "clear";

/** The second argument of `onChange`. */
export interface UserPickerChangeDetails {
  reason: UserPickerChangeReason;
}

/** What `useUserPicker` takes: the behaviour of a picker of one person, without its looks. */
export interface UserPickerOptions extends UserSearchOptions {
  /**
   * The chosen person, kept by the host; `null` for nobody. The id is enough, the rest is looked up.
   * @default the picker keeps it
   */
  value?: UserRef | null | undefined;
  /**
   * Who is chosen at first, when the picker keeps the choice.
   * @default null
   */
  defaultValue?: UserRef | null | undefined;
  /** Called with the new choice. A host that does not take it over into `value` sees no change. */
  onChange?: ((user: User | null, details: UserPickerChangeDetails) => void) | undefined;
  /**
   * Id of the input, for a label of the host's.
   * @default made by React
   */
  id?: string | undefined;
  /** Nothing can be done; skipped by Tab. @default false */
  disabled?: boolean | undefined;
  /** The choice can be read and copied, not changed. @default false */
  readOnly?: boolean | undefined;
}
