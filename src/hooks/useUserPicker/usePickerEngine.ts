import { useCombobox } from "downshift";
import { useId, useMemo, useRef, useState } from "react";
import { isUser } from "../../people/Principal.js";
import { useRecents } from "../recents/useRecents.js";
import { useGroupSearch } from "../useGroupSearch.js";
import { useMessages } from "../useMessages.js";
import { useSecondsUntil } from "../useSecondsUntil.js";
import { useStableList } from "../useStableList.js";
import { useUserSearch } from "../useUserSearch.js";
import { chooseMessage } from "./chooseMessage.js";
import type { PickerOption } from "./PickerOption.js";
import { pickerReducer } from "./pickerReducer.js";
import { searchMessage } from "./searchMessage.js";
import { useActiveOption } from "./useActiveOption.js";
import { useAnnouncer } from "./useAnnouncer.js";
import { useChoice } from "./useChoice.js";
import { useIdleOptions } from "./useIdleOptions.js";
import { useInteractOutside } from "./useInteractOutside.js";
import { useListOptions } from "./useListOptions.js";
import { optionRules } from "./optionRules.js";
import { usePeopleList } from "./usePeopleList.js";
import { usePickerEvents } from "./usePickerEvents.js";
import { usePickerForm } from "./usePickerForm.js";
import { useSearchAnnouncements } from "./useSearchAnnouncements.js";
import { useSearchOptions } from "./useSearchOptions.js";
import { useSuggestions } from "./useSuggestions.js";
import { useTags } from "./useTags.js";
import type { UserPickerOptions } from "./UserPickerOptions.js";

/** Everything that a picker knows and does; the prop getters hand it to elements. */
export type PickerEngine = ReturnType<typeof usePickerEngine>;

/** Ties the parts of a picker together. */
export function usePickerEngine(options: UserPickerOptions) {
  const { debounceMs, minSearchLength, narrowing, multiple = false, include = [] } = options;
  const messages = useMessages();
  const ids = usePickerIds(options.id);
  const rootRef = useRef<HTMLDivElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  const [text, setTextOnly] = useState("");
  const [isOpen, setOpen] = useState(false);
  const { announcement, announce } = useAnnouncer();

  const choice = useChoice(options, messages, announce, inputRef);
  const isIdle = text.trim() === "";
  const suggestions = useSuggestions(options.suggestions, isOpen && isIdle);
  const { recents, note } = useRecents(options.recents);
  const excludedIds = useStableList(options.excludedIds ?? []);
  const excluded = useMemo(() => new Set(excludedIds), [excludedIds]);
  const idle = useIdleOptions({
    suggested: suggestions.refs,
    recents,
    suggestCurrentUser: options.suggestCurrentUser ?? false,
    allowUnassigned: options.multiple ? false : (options.allowUnassigned ?? false),
    excluded,
    messages,
  });
  const rules = optionRules(options.isUserDisabled, choice, idle.ownId, messages);
  const tags = useTags(choice, inputRef, options.multiple ? options.maxVisibleTags : undefined);

  const list = usePeopleList({
    isOn: multiple,
    text,
    setText,
    choice,
    rules: { excluded, isDisabled: (user) => rules.reasonAgainst(user) !== undefined },
    messages,
    announce,
    open: () => setOpenAndTell(true),
    onListLookup: options.onListLookup,
  });

  const searched = list.entries === null ? text : "";
  const search = useUserSearch(searched, { debounceMs, minSearchLength, narrowing });
  const offersGroups = include.includes("groups");
  const groups = useGroupSearch(searched, { debounceMs, minSearchLength, enabled: offersGroups });
  const found = useSearchOptions({
    text: searched,
    search,
    groups: offersGroups ? groups : null,
    includesEmails: include.includes("emails"),
    excluded,
    filterUsers: options.filterUsers,
    messages,
  });
  const listed = useListOptions(list.report, include.includes("emails"), messages);
  const sections = list.entries !== null ? listed : isIdle ? idle.sections : found;
  const items = useMemo(() => sections.flatMap((section) => section.options), [sections]);
  const rows = useMemo(() => new Map(items.map(({ key }, row) => [key, row])), [items]);
  const { activeIndex, activate } = useActiveOption(rows);

  const isCurrent = ({ source }: PickerOption) =>
    source !== "search" || search.status === "success";
  const combobox = useCombobox<PickerOption>({
    items,
    itemToKey: (option) => option?.key,
    itemToString: () => "",
    inputId: ids.input,
    labelId: ids.label,
    menuId: ids.listbox,
    getItemId: ids.option,
    inputValue: text,
    selectedItem: null,
    highlightedIndex: activeIndex,
    isOpen,
    stateReducer: (state, change) => ({ ...state, ...pickerReducer(state, change, isCurrent) }),
    onHighlightedIndexChange: ({ highlightedIndex }) => activate(items[highlightedIndex]),
    onIsOpenChange: (change) => setOpenAndTell(change.isOpen),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) pick(selectedItem);
    },
  });
  const isExpanded = isOpen && items.length > 0;
  // Called at each render, as downshift demands; the listbox itself is there only while there are options.
  const menuProps = combobox.getMenuProps(
    { "aria-label": messages.results },
    { suppressRefError: true },
  );

  const events = usePickerEvents(options, { search, text: searched, isOpen });
  const { validationMessage } = usePickerForm(options, inputRef, choice, () => {
    setText("");
    choice.reset();
  });
  const secondsLeft = useSecondsUntil(search.retryAt);
  useSearchAnnouncements({ search, text: searched, messages, announce, isOpen });
  useInteractOutside(rootRef, isOpen, () => setOpenAndTell(false));

  function setText(next: string): void {
    setTextOnly(next);
    choice.forgetRefusal();
  }

  function setOpenAndTell(next: boolean): void {
    if (next === isOpen) return;
    setOpen(next);
    if (!next) {
      activate(undefined);
      choice.forgetRefusal();
    }
    options.onOpenChange?.(next);
  }

  function pick(option: PickerOption): void {
    const { value, entry } = option;
    const { isChosen, isDisabled, disabledReason } = rules.stateOf(option);
    if (multiple && isChosen) {
      choice.remove(option.key);
      return;
    }
    if (isDisabled && disabledReason !== undefined) {
      choice.refuse(disabledReason);
      return;
    }
    choice.choose(value, () => {
      events.onPicked(option, items.indexOf(option) + 1, items.length);
      if (value !== null && isUser(value)) note(value);
      if (entry !== undefined) {
        list.settle(entry);
        return;
      }
      setText("");
      // Whoever picks from suggestions may want another of them.
      if (!multiple || !isIdle) setOpenAndTell(false);
    });
  }

  const { message, act } = chooseMessage(
    {
      list,
      choice,
      suggestions: isIdle ? suggestions : null,
      groups: offersGroups ? groups : null,
      searchMessage: searchMessage(search, {
        text: searched,
        minSearchLength,
        messages,
        secondsLeft,
      }),
      messages,
    },
    search.retry,
  );

  return {
    options,
    messages,
    ids,
    rootRef,
    inputRef,
    combobox,
    menuProps,
    text,
    setText,
    choice,
    tags,
    list,
    search,
    sections,
    items,
    rows,
    activeIndex,
    activate,
    isOpen,
    isExpanded,
    setOpen: setOpenAndTell,
    optionState: rules.stateOf,
    pick,
    message,
    act,
    announcement,
    validationMessage,
  };
}

function usePickerIds(inputId: string | undefined) {
  const own = useId();
  return {
    input: inputId ?? `${own}input`,
    label: `${own}label`,
    chosen: `${own}chosen`,
    listbox: `${own}listbox`,
    option: (row: number) => `${own}option-${row}`,
    section: (key: string) => `${own}section-${key}`,
  };
}
