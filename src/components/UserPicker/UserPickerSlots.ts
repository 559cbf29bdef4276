import type { ReactNode } from "react";
import type { UsersApiError } from "../../client/UsersApiError.js";
import type {
  PickerOption,
  PickerOptionState,
  PickerSection,
} from "../../hooks/useUserPicker/options/PickerOption.js";
import type { ChosenPrincipal } from "../../hooks/useUserPicker/choice/useChosen.js";
import type { UserSearchResult } from "../../hooks/useUserSearch.js";

/** What `slots.option` is given. */
export interface OptionSlotProps {
  option: PickerOption;
  state: PickerOptionState;
  /** The text that was searched for. */
  query: string;
}

/** What `slots.header` and `slots.footer` are given. */
export interface PopupSlotProps {
  text: string;
  search: UserSearchResult;
}

/**
 * Functions that draw parts of the picker in the host's way. The parts keep their roles, keys and ids. Whatever is drawn
 * in an option or a section title is part of its name, and takes no focus.
 */
export interface UserPickerSlots {
  /** What an option shows. */
  option?: ((props: OptionSlotProps) => ReactNode) | undefined;
  /** What a tag shows, or the one person who is chosen; the button that removes them comes after it. */
  tag?: ((props: { tag: ChosenPrincipal }) => ReactNode) | undefined;
  /** What the title of a section shows. */
  section?: ((props: { section: PickerSection }) => ReactNode) | undefined;
  /** Instead of the text that says that nobody was found. */
  empty?: ((props: { text: string }) => ReactNode) | undefined;
  /** Instead of the text that says that the search failed; the retry button comes after it. */
  error?: ((props: { error: UsersApiError | null; text: string }) => ReactNode) | undefined;
  /** Above the list. May hold buttons and links. */
  header?: ((props: PopupSlotProps) => ReactNode) | undefined;
  /** Below the list. May hold buttons and links. */
  footer?: ((props: PopupSlotProps) => ReactNode) | undefined;
}
