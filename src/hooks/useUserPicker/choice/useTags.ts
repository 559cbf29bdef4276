import { useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { isFailed } from "../../isFailed.js";
import { useBrowserLayoutEffect } from "../../useBrowserLayoutEffect.js";
import { isRightToLeft } from "../keys/isRightToLeft.js";
import { isUndo } from "../keys/isUndo.js";
import type { ChoiceState } from "./useChoice.js";
import type { ChosenPrincipal } from "./useChosen.js";

/** How many tags show until the rest is asked for. */
const MAX_VISIBLE_TAGS = 10;

/** Which tags show, and where the focus is among them. */
export interface TagsState {
  /** Those that show. */
  visible: readonly ChosenPrincipal[];
  /** How many don't. */
  hiddenCount: number;
  areAllShown: boolean;
  /** Whether there are more than show at first. */
  canOverflow: boolean;
  showAll: (isWanted: boolean) => void;
  /** The one tag that Tab stops at. */
  tabbableKey: string | undefined;
  /** Registers the element of a tag. */
  setElement: (key: string, element: HTMLElement | null) => void;
  focus: (key: string) => void;
  focusLast: () => void;
  onFocus: (key: string) => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>, tag: ChosenPrincipal) => void;
}

/** The tags of those who are chosen: one tab stop, walked by arrow keys (behaviours 12 to 14). */
export function useTags(
  { chosen, remove, undo }: Pick<ChoiceState, "chosen" | "remove" | "undo">,
  inputRef: RefObject<HTMLInputElement | null>,
  maxVisibleTags: number = MAX_VISIBLE_TAGS,
): TagsState {
  const [areAllShown, setAllShown] = useState(false);
  const [currentKey, setCurrentKey] = useState<string>();
  const elements = useRef(new Map<string, HTMLElement>());
  /** The tag to focus once it is there. */
  const wanted = useRef<string>(undefined);
  const focused = useRef<string>(undefined);
  const formerKeys = useRef<readonly string[]>([]);

  const maxVisible = Math.max(0, Math.floor(maxVisibleTags));
  const visible = areAllShown ? chosen : chosen.slice(0, maxVisible);
  const keys = visible.map(({ key }) => key);
  const lastKey = keys.at(-1);

  // With the commit, so that the focus is not on the body for a while.
  useBrowserLayoutEffect(() => {
    const lost = focused.current;
    if (lost !== undefined && !keys.includes(lost)) {
      focused.current = undefined;
      const heir = heirOf(lost, formerKeys.current, keys);
      if (heir === undefined) inputRef.current?.focus();
      else focusTag(heir);
    }
    // Of those that don't show, too: they slide into the place of one that goes.
    formerKeys.current = chosen.map(({ key }) => key);
    focusTag(wanted.current);
    wanted.current = undefined;
  });

  function focusTag(key: string | undefined): void {
    if (key !== undefined) elements.current.get(key)?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>, tag: ChosenPrincipal): void {
    const { key, altKey, ctrlKey, metaKey, repeat, target, currentTarget } = event;
    // A button in the tag is pressed.
    if (target !== currentTarget && (key === "Enter" || key === " ")) return;
    if (isUndo(event)) {
      event.preventDefault();
      undo();
    }
    if (altKey || ctrlKey || metaKey) return;
    const at = keys.indexOf(tag.key);
    const isRtl = isRightToLeft(currentTarget);
    switch (key) {
      case isRtl ? "ArrowRight" : "ArrowLeft":
        focusTag(keys[at - 1]);
        break;
      case isRtl ? "ArrowLeft" : "ArrowRight":
        if (tag.key === lastKey) inputRef.current?.focus();
        else focusTag(keys[at + 1]);
        break;
      case "Home":
        focusTag(keys[0]);
        break;
      case "End":
        focusTag(lastKey);
        break;
      case "Backspace":
      case "Delete":
        // Whoever holds the key to delete a text means no people.
        if (!repeat) remove(tag.key);
        break;
      case "Enter":
        if (isFailed(tag)) tag.retry();
        break;
      default:
        // A letter is the start of a search.
        if ([...key].length === 1 && key !== " ") inputRef.current?.focus();
        return;
    }
    event.preventDefault();
  }

  return {
    visible,
    hiddenCount: chosen.length - visible.length,
    areAllShown,
    canOverflow: chosen.length > maxVisible,
    showAll: setAllShown,
    tabbableKey: currentKey !== undefined && keys.includes(currentKey) ? currentKey : lastKey,
    setElement(key, element) {
      if (element === null) elements.current.delete(key);
      else elements.current.set(key, element);
    },
    focus: focusTag,
    focusLast() {
      const last = chosen.at(-1)?.key;
      setAllShown(areAllShown || last !== lastKey);
      if (last === lastKey) focusTag(last);
      else wanted.current = last;
    },
    onFocus(key) {
      focused.current = key;
      setCurrentKey(key);
    },
    onBlur() {
      focused.current = undefined;
    },
    onKeyDown,
  };
}

/** Who gets the focus of one that is gone: the next, else the one before. */
function heirOf(
  gone: string,
  formerKeys: readonly string[],
  keys: readonly string[],
): string | undefined {
  const at = formerKeys.indexOf(gone);
  const isThere = (key: string) => keys.includes(key);
  return formerKeys.slice(at + 1).find(isThere) ?? formerKeys.slice(0, at).findLast(isThere);
}
