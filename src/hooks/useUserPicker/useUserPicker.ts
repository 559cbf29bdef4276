"use client";

import { choiceGetters } from "./getters/choiceGetters.js";
import { fieldGetters } from "./getters/fieldGetters.js";
import { listGetters } from "./getters/listGetters.js";
import { useEscape } from "./getters/useEscape.js";
import { reportingEvents } from "./reportingEvents.js";
import { usePickerEngine } from "./usePickerEngine.js";
import type { UserPickerOptions } from "./UserPickerOptions.js";
import type { UserPickerState } from "./UserPickerState.js";

/**
 * A picker without its looks: state and prop getters for an editable combobox with list autocomplete and manual selection
 * (WAI-ARIA APG). Nobody is chosen but by Enter on, or a click on, an option.
 *
 * @throws {TypeError} when `value` is an array without `multiple`, or none with it, or holds what is nobody.
 */
export function useUserPicker(options: UserPickerOptions = {}): UserPickerState {
  const engine = usePickerEngine({ ...options, ...reportingEvents(options) });
  const escape = useEscape(engine);
  const { choice, tags, list, items, activeIndex, messages } = engine;
  const { chosen, isFull, isChecking, refusal, remove, clear, undo } = choice;
  const { text, setText, sections, isOpen, isExpanded, search, message } = engine;
  const { announcement, validationMessage } = engine;

  return {
    chosen,
    tags: tags.visible,
    hiddenCount: tags.hiddenCount,
    canOverflow: tags.canOverflow,
    areAllShown: tags.areAllShown,
    summary: chosen.length > 0 ? messages.chosenCount(chosen.length) : "",
    isFull,
    isChecking,
    refusal,
    undoable: choice.lastRemoval?.names ?? [],
    choose: (principal) => choice.choose(principal, () => engine.endSearch(false)),
    remove,
    clear,
    undo,

    text,
    setText,
    query: engine.query,
    sections,
    options: items,
    activeOption: items[activeIndex] ?? null,
    activeIndex,
    optionState: (option) => ({
      ...engine.optionState(option),
      isActive: activeIndex >= 0 && items[activeIndex] === option,
    }),
    isOpen,
    isExpanded,
    search,
    message,
    listProgress: list.progress,
    listReport: list.report,
    announcement,
    validationMessage,

    ...fieldGetters(engine, escape),
    ...listGetters(engine),
    ...choiceGetters(engine),
  };
}
