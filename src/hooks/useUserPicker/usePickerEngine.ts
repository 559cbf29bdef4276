import { useRef, useState } from "react";
import { isUser, principalKey } from "../../people/Principal.js";
import { useLatest } from "../useLatest.js";
import { useMessages } from "../useMessages.js";
import { useSecondsUntil } from "../useSecondsUntil.js";
import { chooseMessage } from "./sayings/chooseMessage.js";
import type { PickerOption } from "./options/PickerOption.js";
import { searchMessage } from "./sayings/searchMessage.js";
import { useActiveOption } from "./options/useActiveOption.js";
import { useAnnouncer } from "./sayings/useAnnouncer.js";
import { useCombobox } from "./useCombobox.js";
import { useChoice } from "./choice/useChoice.js";
import { useInteractOutside } from "../useInteractOutside.js";
import { useKeptFocus } from "./page/useKeptFocus.js";
import { useOpenState } from "./page/useOpenState.js";
import { usePickerEvents } from "./usePickerEvents.js";
import { usePickerOffers } from "./options/usePickerOffers.js";
import { usePickerForm } from "./page/usePickerForm.js";
import { usePickerIds } from "./usePickerIds.js";
import { useSearchAnnouncements } from "./sayings/useSearchAnnouncements.js";
import { useTags } from "./choice/useTags.js";
import type { UserPickerOptions } from "./UserPickerOptions.js";

/** Everything that a picker knows and does; the prop getters hand it to elements. */
export type PickerEngine = ReturnType<typeof usePickerEngine>;

/** Ties the parts of a picker together. */
export function usePickerEngine(options: UserPickerOptions) {
  const { minSearchLength, multiple = false, disabled = false, readOnly = false } = options;
  const messages = useMessages();
  const ids = usePickerIds(options.id);
  const rootRef = useRef<HTMLDivElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  const [text, setTextOnly] = useState("");
  const latestText = useLatest(text);
  const { announcement, announce } = useAnnouncer();

  const [wantsOpen, setOpen] = useOpenState((next) => {
    if (!next) {
      activate(undefined);
      choice.forgetRefusal();
    }
    options.onOpenChange?.(next);
  });
  const isOpen = wantsOpen && !readOnly && !disabled;

  const choice = useChoice(options, messages, announce, inputRef);
  const tags = useTags(choice, inputRef, options.multiple ? options.maxVisibleTags : undefined);
  const keptFocus = useKeptFocus(inputRef);
  const offers = usePickerOffers(options, {
    text,
    setText,
    isOpen,
    open: () => setOpen(true),
    choice,
    messages,
    announce,
  });
  const { idle, list, found, searched, rules, sections, items, rows } = offers;
  const { search } = found;
  const { activeIndex, activate } = useActiveOption(rows);

  /** Whether an option answers the text that is in the box now (behaviour 2). */
  function isCurrent({ source }: PickerOption): boolean {
    return source === "search" ? search.status === "success" : !found.isHeld;
  }

  const combobox = useCombobox({ ids, items, text, activeIndex, isOpen });
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
  useSearchAnnouncements({
    search,
    groups: found.groups,
    suggestions: offers.suggestions,
    text: searched,
    messages,
    announce,
    isOpen,
  });
  useInteractOutside(rootRef, isOpen, () => setOpen(false));

  function setText(next: string): void {
    setTextOnly(next);
    choice.forgetRefusal();
  }

  /** For a choice that is made, perhaps after the host has thought about it: another text by then is another search. */
  function endSearch(isDone: boolean): void {
    if (latestText.current !== text) return;
    setText("");
    if (isDone) setOpen(false);
  }

  function pick(option: PickerOption): void {
    const { value, entry } = option;
    const { isChosen, isDisabled, disabledReason } = rules.stateOf(option);
    if (multiple && isChosen && value !== null) {
      if (entry === undefined) choice.remove(principalKey(value));
      else list.settle(entry);
      return;
    }
    if (isDisabled && disabledReason !== undefined) {
      choice.refuse(disabledReason);
      return;
    }
    choice.choose(value, () => {
      events.onPicked(option, items.indexOf(option) + 1, items.length);
      if (value !== null && isUser(value)) idle.noteRecent(value);
      if (entry !== undefined) list.settle(entry);
      // Whoever picks from suggestions may want another of them.
      else endSearch(!multiple || offers.suggestions === null);
    });
  }

  // Options that did not change keep the handlers they were drawn with.
  const latestPick = useLatest(pick);

  const { message, act } = chooseMessage(
    {
      list,
      choice,
      suggestions: offers.suggestions,
      groups: found.groups,
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
    query: found.query,
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
    setOpen,
    endSearch,
    keptFocus,
    optionState: rules.stateOf,
    isCurrent,
    pick: (option: PickerOption) => latestPick.current(option),
    message,
    act,
    announcement,
    validationMessage,
  };
}
