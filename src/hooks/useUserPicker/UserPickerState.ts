import type { ComponentPropsWithoutRef, ComponentPropsWithRef } from "react";
import type { Principal } from "../../people/Principal.js";
import type { UserSearchResult } from "../useUserSearch.js";
import type { ListReport } from "./peopleList/listReport.js";
import type { PickerMessage } from "./sayings/PickerMessage.js";
import type { PickerOption, PickerOptionState, PickerSection } from "./options/PickerOption.js";
import type { ChosenPrincipal } from "./choice/useChosen.js";
import type { ListProgress } from "./peopleList/usePeopleList.js";

/** Gives the props of one element; handlers passed in run first, and `preventDefault` in them stops ours. */
export type PropGetter<Element extends "div" | "label" | "button" | "span"> = (
  props?: ComponentPropsWithRef<Element>,
) => ComponentPropsWithRef<Element>;

/** The same for an element that belongs to one of many. */
export type PropGetterOf<Element extends "div" | "button", Key extends string, Entry> = (
  props: ComponentPropsWithoutRef<Element> & Record<Key, Entry>,
) => ComponentPropsWithRef<Element>;

/** Props of an input, less the one that design systems take for something else. */
export type PickerInputProps = Omit<ComponentPropsWithRef<"input">, "size">;

/** What the choice looks like. */
export interface PickerChoiceState {
  /** Those who are chosen, in the order of the choice: at most one without `multiple`. */
  chosen: readonly ChosenPrincipal[];
  /** The tags that show; the rest is behind the button of `getMoreButtonProps`. */
  tags: readonly ChosenPrincipal[];
  /** How many tags don't show. */
  hiddenCount: number;
  /** Whether there are more tags than show at first, so that the button shows or hides them. */
  canOverflow: boolean;
  /** Whether all tags show. */
  areAllShown: boolean;
  /** How many are chosen, in words; empty when nobody is. */
  summary: string;
  /** As many are chosen as can be. */
  isFull: boolean;
  /** The host is asked whether the choice may change. */
  isChecking: boolean;
  /** Why the last change was not made, until the next. */
  refusal: string | null;
  /** Who was removed last and can be brought back, each in one line; empty when nobody can. */
  undoable: readonly string[];
  /** Chooses somebody, as a click on their option would; `null` for nobody. */
  choose: (principal: Principal | null) => void;
  /** Removes one by `key`. Does nothing while disabled or read-only; refuses when they are locked. */
  remove: (key: string) => void;
  /** Removes all who are not locked. */
  clear: () => void;
  /** Brings back who was removed last. */
  undo: () => void;
}

/** What the list looks like. */
export interface PickerListState {
  /** What is typed. It only ever searches; the choice is not part of it. */
  text: string;
  setText: (text: string) => void;
  /** The text that the options answer: what is typed or, while a newer answer is on its way, what was. */
  query: string;
  /** The options under their titles. */
  sections: readonly PickerSection[];
  /** The options of all sections. */
  options: readonly PickerOption[];
  /** The option that Enter would choose. */
  activeOption: PickerOption | null;
  /** Its row among `options`, -1 without one. */
  activeIndex: number;
  /** How an option stands. */
  optionState: (option: PickerOption) => PickerOptionState;
  /** Whether the popup shows: options, or a message, or both. */
  isOpen: boolean;
  /** Whether the popup holds options. */
  isExpanded: boolean;
  search: UserSearchResult;
  /** What to show beside the options or instead of them; `null` when they say it all. */
  message: PickerMessage | null;
  /** A pasted list is being looked up. */
  listProgress: ListProgress | null;
  /** What is left of a pasted list. */
  listReport: ListReport | null;
  /** The text of the live region. */
  announcement: string;
  /** Why the form can't be submitted; empty when it can. */
  validationMessage: string;
}

/** What goes on the elements. */
export interface PickerPropGetters {
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
  /** The options of one section with a title, and the title. */
  getSectionProps: PropGetterOf<"div", "section", PickerSection>;
  getSectionTitleProps: PropGetterOf<"div", "section", PickerSection>;
  /** One option of the list. Nothing in it may take the focus. */
  getOptionProps: PropGetterOf<"div", "option", PickerOption>;
  /** What tells who is chosen, the person or `summary`; its text describes the input. */
  getChosenProps: PropGetter<"span">;
  /** The element around all tags. Rendered with `multiple`, while somebody is chosen. */
  getTagListProps: PropGetter<"div">;
  /** One tag, which takes the focus; in it one element with `getTagCellProps` around all that the tag shows. */
  getTagProps: PropGetterOf<"div", "tag", ChosenPrincipal>;
  getTagCellProps: PropGetter<"div">;
  /** Removes one who is chosen. Not rendered for those who are locked, nor while disabled or read-only. */
  getRemoveButtonProps: PropGetterOf<"button", "tag", ChosenPrincipal>;
  /** Asks again for those who are chosen and could not be loaded. */
  getTagRetryButtonProps: PropGetterOf<"button", "tag", ChosenPrincipal>;
  /** Shows the tags that don't show, or hides them again. */
  getMoreButtonProps: PropGetter<"button">;
  /** Removes everybody who is not locked. */
  getClearButtonProps: PropGetter<"button">;
  /** Brings back who was removed last; rendered while `undoable` has somebody. */
  getUndoButtonProps: PropGetter<"button">;
  /** The button of `message`, rendered when it has an `action`, which is its label. */
  getActionButtonProps: PropGetter<"button">;
  /** The live region: always rendered, outside of anything hidden, with `announcement` as its text. */
  getStatusProps: PropGetter<"div">;
}

/** What `useUserPicker` gives: the state of a picker, and the props of its elements. */
export type UserPickerState = PickerChoiceState & PickerListState & PickerPropGetters;
