import { useMemo } from "react";
import type { Messages } from "../../../messages/Messages.js";
import { useStableList } from "../../useStableList.js";
import type { ChoiceState } from "../choice/useChoice.js";
import { usePeopleList, type PeopleListState } from "../peopleList/usePeopleList.js";
import type { UserPickerOptions } from "../UserPickerOptions.js";
import { optionRules, type OptionRules } from "./optionRules.js";
import type { PickerOption, PickerSection } from "./PickerOption.js";
import { useIdleOptions, type IdleOptions } from "./useIdleOptions.js";
import { useListOptions } from "./useListOptions.js";
import { useSearchOptions, type SearchOptions } from "./useSearchOptions.js";
import type { SuggestionsResult } from "./useSuggestions.js";

/** What offers depend on. */
export interface OffersInput {
  /** The text in the box. */
  text: string;
  setText: (text: string) => void;
  isOpen: boolean;
  open: () => void;
  choice: ChoiceState;
  messages: Messages;
  announce: (text: string) => void;
}

/** Whom a picker offers now, and where they come from. */
export interface PickerOffers {
  idle: IdleOptions;
  list: PeopleListState;
  found: SearchOptions;
  /** `null` once something is typed. */
  suggestions: SuggestionsResult | null;
  /** The text that is searched for: none while the box holds a list of people. */
  searched: string;
  rules: OptionRules;
  sections: readonly PickerSection[];
  items: PickerOption[];
  /** The row of each option, by its key. */
  rows: ReadonlyMap<string, number>;
}

/** Offers one of three: who is likely before anything is typed, who is found, or whom the entries of a list may mean. */
export function usePickerOffers(options: UserPickerOptions, input: OffersInput): PickerOffers {
  const { excludedIds = [], multiple = false, include = [] } = options;
  const { text, setText, isOpen, open, choice, messages, announce } = input;
  const ids = useStableList(excludedIds);
  const excluded = useMemo(() => new Set(ids), [ids]);
  const isIdle = text.trim() === "";
  const idle = useIdleOptions(options, isOpen && isIdle, excluded, messages);
  const rules = optionRules(options.isUserDisabled, choice, idle.ownId, messages);
  const list = usePeopleList({
    isOn: multiple,
    text,
    setText,
    choice,
    rules: { excluded, isDisabled: (user) => rules.reasonAgainst(user) !== undefined },
    messages,
    announce,
    open,
    onListLookup: options.onListLookup,
  });
  const searched = list.entries === null ? text : "";
  const found = useSearchOptions(options, searched, excluded, messages);
  const listed = useListOptions(list.report, include.includes("emails"), messages);

  const sections = list.entries !== null ? listed : (isIdle ? idle : found).sections;
  const items = useMemo(() => sections.flatMap((section) => section.options), [sections]);
  const rows = useMemo(() => new Map(items.map(({ key }, row) => [key, row])), [items]);
  const suggestions = isIdle ? idle.suggestions : null;
  return { idle, list, found, suggestions, searched, rules, sections, items, rows };
}
