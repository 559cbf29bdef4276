import { andFocusInput, hostFirst } from "./eventHandlers.js";
import { presentTexts } from "../../../messages/presentTexts.js";
import { isFailed } from "../../isFailed.js";
import type { PickerEngine } from "../usePickerEngine.js";
import type { PickerPropGetters } from "../UserPickerState.js";

type ChoiceGetters = Pick<
  PickerPropGetters,
  | "getTagListProps"
  | "getTagProps"
  | "getTagCellProps"
  | "getRemoveButtonProps"
  | "getTagRetryButtonProps"
  | "getMoreButtonProps"
  | "getClearButtonProps"
  | "getUndoButtonProps"
>;

/** Props of those who are chosen, and of the buttons that change the choice. */
export function choiceGetters(engine: PickerEngine): ChoiceGetters {
  const { options, messages, inputRef, choice, tags } = engine;
  const { disabled = false, multiple = false } = options;
  const { chosen, lastRemoval, remove, clear, undo } = choice;
  const [onlyOne] = multiple ? [] : chosen;
  const undoable = lastRemoval?.names ?? [];
  // The buttons in a tag are for the pointer: the tag has keys that do the same, and is one tab stop with all others.
  const tagButton = { type: "button", disabled, ...(multiple && { tabIndex: -1 }) } as const;

  return {
    getTagListProps: (list) => ({ role: "grid", "aria-label": messages.chosenPeople, ...list }),
    getTagProps: ({ tag, ...props }) => ({
      role: "row",
      // Not by its content, in which the remove button says the name again.
      "aria-label": messages.nameWithDetails(
        tag.name,
        presentTexts([tag.isLocked && messages.locked, isFailed(tag) && messages.retryWithEnter]),
      ),
      ...props,
      tabIndex: tag.key === tags.tabbableKey && !disabled ? 0 : -1,
      ref: (element: HTMLElement | null) => tags.setElement(tag.key, element),
      onFocus: hostFirst(props.onFocus, () => {
        tags.onFocus(tag.key);
        engine.setOpen(false);
      }),
      onBlur: hostFirst(props.onBlur, tags.onBlur),
      onKeyDown: hostFirst(props.onKeyDown, (event) => tags.onKeyDown(event, tag)),
    }),
    getTagCellProps: (cell) => ({ role: "gridcell", ...cell }),
    getRemoveButtonProps: ({ tag, ...button }) => ({
      ...tagButton,
      "aria-label": messages.clear(tag.name),
      ...button,
      onClick: hostFirst(
        button.onClick,
        multiple ? () => remove(tag.key) : andFocusInput(inputRef, () => remove(tag.key)),
      ),
    }),
    getTagRetryButtonProps: ({ tag, ...button }) => ({
      ...tagButton,
      ...button,
      // The button goes away while they are asked for.
      onClick: hostFirst(
        button.onClick,
        multiple
          ? () => {
              tags.focus(tag.key);
              tag.retry();
            }
          : andFocusInput(inputRef, tag.retry),
      ),
    }),
    getMoreButtonProps: (button) => ({
      type: "button",
      "aria-expanded": tags.areAllShown,
      "aria-label": tags.areAllShown ? messages.showFewer : messages.showMore(tags.hiddenCount),
      ...button,
      onClick: hostFirst(button?.onClick, () => tags.showAll(!tags.areAllShown)),
    }),
    getClearButtonProps: (button) => ({
      type: "button",
      disabled,
      "aria-label": onlyOne === undefined ? messages.clearAll : messages.clear(onlyOne.name),
      ...button,
      onClick: hostFirst(button?.onClick, andFocusInput(inputRef, clear)),
    }),
    getUndoButtonProps: (button) => ({
      type: "button",
      disabled,
      "aria-label":
        undoable.length > 1
          ? messages.undoCount(undoable.length)
          : messages.undo(undoable[0] ?? ""),
      ...button,
      onClick: hostFirst(button?.onClick, andFocusInput(inputRef, undo)),
    }),
  };
}
