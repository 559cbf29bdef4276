import type { RefObject } from "react";
import type { Messages } from "../../../messages/Messages.js";
import { presentTexts } from "../../../messages/presentTexts.js";
import { principalKey, principalsKey, type Principal } from "../../../people/Principal.js";
import { useStableList } from "../../useStableList.js";
import { spokenName } from "../sayings/principalText.js";
import { useChange } from "./useChange.js";
import { useChosen, type ChosenPrincipal } from "./useChosen.js";
import { usePickerValue } from "./usePickerValue.js";
import { useUndo, type Removal } from "./useUndo.js";
import type { UserPickerChangeReason, UserPickerOptions } from "../UserPickerOptions.js";

/** Who is chosen, and every way to change it. */
export interface ChoiceState {
  list: readonly Principal[];
  chosen: readonly ChosenPrincipal[];
  keys: ReadonlySet<string>;
  /** How many can be chosen. */
  limit: number;
  /** As many are chosen as can be. */
  isFull: boolean;
  /** How many more can be chosen. */
  room: number;
  isChecking: boolean;
  /** Why the last change was not made. */
  refusal: string | null;
  refuse: (reason: string) => void;
  forgetRefusal: () => void;
  lastRemoval: Removal | null;
  /** Whether the person at the picker may change anything now. */
  mayChange: () => boolean;
  /** Adds, or with one puts in place of the former; `null` chooses nobody. */
  choose: (principal: Principal | null, onMade: () => void) => void;
  /** Adds those of a pasted list. */
  addAll: (principals: readonly Principal[], onMade: () => void) => void;
  remove: (key: string) => void;
  /** Removes all who can be removed. */
  clear: () => void;
  undo: () => void;
  reset: () => void;
}

/** Keeps the choice and its rules, and says each change. */
export function useChoice(
  options: UserPickerOptions,
  messages: Messages,
  announce: (text: string) => void,
  inputRef: RefObject<HTMLInputElement | null>,
): ChoiceState {
  const {
    multiple = false,
    disabled = false,
    readOnly = false,
    lockedIds = [],
    onRemove,
  } = options;
  const limit = (options.multiple ? options.maxSelected : 1) ?? Infinity;
  const value = usePickerValue(options);
  const { list } = value;
  // A disabled fieldset disables the input, and tells nobody else.
  const mayChange = () => !disabled && !readOnly && !inputRef.current?.matches(":disabled");
  const { change, refuse, ...changes } = useChange(value, messages, announce, mayChange);
  const chosen = useChosen(list, useStableList(lockedIds), messages);
  const { lastRemoval, note } = useUndo(list);
  const keys = new Set(chosen.map(({ key }) => key));
  const isFull = multiple && list.length >= limit;

  function removeThose(removed: readonly ChosenPrincipal[], reason: UserPickerChangeReason): void {
    const [first] = removed;
    if (!mayChange() || first === undefined) return;
    if (removed.some(({ isLocked }) => isLocked)) {
      refuse(messages.cannotRemove(first.name));
      return;
    }
    const gone = new Set(removed.map(({ key }) => key));
    const next = list.filter((entry) => !gone.has(principalKey(entry)));
    change({
      reason,
      next,
      onMade() {
        const names = removed.map(({ name }) => name);
        note({ before: list, names }, next);
        announce(
          names.length > 1 ? messages.removedCount(names.length) : messages.removed(first.name),
        );
        const ids = removed.flatMap(({ value: one }) => (one.kind === "email" ? [] : [one.id]));
        onRemove?.({ ids, count: removed.length });
      },
    });
  }

  return {
    ...changes,
    refuse,
    list,
    chosen,
    keys,
    limit,
    isFull,
    room: multiple ? Math.max(0, limit - list.length) : limit,
    lastRemoval,
    mayChange,
    choose(principal, onMade) {
      if (!mayChange()) return;
      const locked = multiple ? undefined : chosen.find(({ isLocked }) => isLocked);
      if (locked !== undefined) {
        refuse(messages.cannotRemove(locked.name));
        return;
      }
      if (isFull) {
        refuse(messages.limitReached(limit));
        return;
      }
      const added = principal === null ? [] : [principal];
      const next = multiple ? [...list, ...added] : added;
      change({
        reason: "select",
        next,
        onMade() {
          const name = principal === null ? messages.unassigned : spokenName(principal, messages);
          const isNowFull = multiple && next.length >= limit;
          const said = [messages.chosen(name), isNowFull && messages.limitReached(limit)];
          announce(messages.sentences(presentTexts(said)));
          onMade();
        },
      });
    },
    addAll(principals, onMade) {
      change({ reason: "paste", next: [...list, ...principals], onMade });
    },
    remove(key) {
      removeThose(
        chosen.filter((one) => one.key === key),
        multiple ? "remove" : "clear",
      );
    },
    clear() {
      const removable = chosen.filter(({ isLocked }) => !isLocked);
      removeThose(removable.length > 0 ? removable : chosen, "clear");
    },
    undo() {
      if (!mayChange() || lastRemoval === null) return;
      const { before, names } = lastRemoval;
      const [first = ""] = names;
      change({
        reason: "undo",
        next: before,
        onMade: () =>
          announce(
            names.length > 1 ? messages.restoredCount(names.length) : messages.restored(first),
          ),
      });
    },
    reset() {
      const { initialList, setList } = value;
      if (principalsKey(initialList) !== principalsKey(list)) {
        setList(initialList, { reason: "reset" });
      }
    },
  };
}
