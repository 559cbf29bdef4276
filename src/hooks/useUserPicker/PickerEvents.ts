import type { UsersApiErrorKind } from "../../client/UsersApiError.js";
import type { OptionSource } from "./options/PickerOption.js";

/** A search was answered, or failed. */
export interface PickerSearchEvent {
  status: "success" | "empty" | "rate-limited" | "error";
  /** Of the failure. */
  errorKind: UsersApiErrorKind | undefined;
  /** How many people were found. */
  count: number;
  /** Length of the text, in characters. */
  textLength: number;
  /** From the last letter to the answer, in ms. */
  durationMs: number;
}

/** Somebody was chosen. */
export interface PickerSelectEvent {
  kind: "user" | "group" | "email" | "unassigned";
  /** Of a person or a group. */
  id: string | undefined;
  source: OptionSource;
  /** Which option it was, from 1 on. */
  position: number;
  /** Of how many. */
  count: number;
  /** From the opening of the list to the choice, in ms. */
  durationMs: number;
}

/** Somebody was removed. */
export interface PickerRemoveEvent {
  /** Of people and groups. */
  ids: readonly string[];
  /** How many, addresses included. */
  count: number;
}

/** A list of people was looked up. */
export interface PickerListEvent {
  found: number;
  notFound: number;
  ambiguous: number;
  failed: number;
  /** In ms. */
  durationMs: number;
}

/**
 * What a host can measure. Events carry ids, counts and times; never the text that was typed, and no e-mail. What a handler
 * throws is reported as uncaught, and changes nothing for the person at the picker.
 */
export interface PickerEvents {
  /** A search was answered, or failed. */
  onSearch?: ((event: PickerSearchEvent) => void) | undefined;
  /** Somebody was chosen from the list. */
  onSelect?: ((event: PickerSelectEvent) => void) | undefined;
  /** Somebody was removed, one or all at once. */
  onRemove?: ((event: PickerRemoveEvent) => void) | undefined;
  /** A pasted list was looked up. */
  onListLookup?: ((event: PickerListEvent) => void) | undefined;
  /** The list was opened or closed. */
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** The focus has left the picker, its list included. */
  onBlur?: (() => void) | undefined;
}
