import type { ComponentPropsWithoutRef, ComponentPropsWithRef } from "react";
import type { User, UserRef } from "../../client/User.js";
import type { UserRefResult } from "../useUserRef.js";
import type { UserSearchResult } from "../useUserSearch.js";
import type { SearchMessage } from "./searchMessage.js";

/** Gives the props of one element; handlers passed in run first, and `preventDefault` in them stops ours. */
export type PropGetter<Element extends "div" | "label" | "button" | "span"> = (
  props?: ComponentPropsWithRef<Element>,
) => ComponentPropsWithRef<Element>;

/** Props of an input, less the one that design systems take for something else. */
export type PickerInputProps = Omit<ComponentPropsWithRef<"input">, "size">;

/** What `useUserPicker` gives: the state of a picker, and the props of its elements. */
export interface UserPickerState {
  /** The choice as it is held: perhaps only an id. */
  chosen: UserRef | null;
  /** What is known of the chosen person, and whether more is being looked up. */
  chosenUser: UserRefResult;
  /** What is typed. It only ever searches; the choice is not part of it. */
  text: string;
  /** The options, best match first. */
  users: readonly User[];
  /** The option that Enter would choose. */
  activeUser: User | null;
  /** Whether the popup shows: options, or a message, or both. */
  isOpen: boolean;
  /** Whether the popup holds options. */
  isExpanded: boolean;
  search: UserSearchResult;
  /** What to show about the search; `null` when the options say it all. */
  message: SearchMessage | null;
  /** The text of the live region. */
  announcement: string;
  /** Chooses a person and clears the text. */
  choose: (user: User) => void;
  /** Removes the chosen person. Does nothing while disabled or read-only. */
  clear: () => void;
  /** Searches again after a failure; the text stays. */
  retry: () => void;

  /** The element around input and popup: leaving it closes the popup. */
  getRootProps: PropGetter<"div">;
  /** The box that looks like the input; a press anywhere in it focuses the input. */
  getFieldProps: PropGetter<"div">;
  getLabelProps: PropGetter<"label">;
  getInputProps: (props?: PickerInputProps) => PickerInputProps;
  /** The element that shows while `isOpen`; inside the root, so that Tab goes on into it. */
  getPopupProps: PropGetter<"div">;
  /** The list; rendered while `isExpanded`. */
  getListboxProps: PropGetter<"div">;
  /** One option of the list. */
  getOptionProps: (
    props: ComponentPropsWithoutRef<"div"> & { user: User },
  ) => ComponentPropsWithRef<"div">;
  /** What shows the chosen person; its text describes the input. */
  getChosenProps: PropGetter<"span">;
  getClearButtonProps: PropGetter<"button">;
  getRetryButtonProps: PropGetter<"button">;
  /** The live region: always rendered, outside of anything hidden, with `announcement` as its text. */
  getStatusProps: PropGetter<"div">;
}
