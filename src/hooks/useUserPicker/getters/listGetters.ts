import { andFocusInput, hostFirst, keepFromDownshift } from "./eventHandlers.js";
import { mergeRefs } from "../../mergeRefs.js";
import type { PickerEngine } from "../usePickerEngine.js";
import type { PickerPropGetters } from "../UserPickerState.js";

type ListGetters = Pick<
  PickerPropGetters,
  | "getPopupProps"
  | "getListboxProps"
  | "getSectionProps"
  | "getSectionTitleProps"
  | "getOptionProps"
  | "getActionButtonProps"
>;

/** Props of the popup: listbox, sections, options, and the message's button. */
export function listGetters(engine: PickerEngine): ListGetters {
  const { options, ids, inputRef, combobox, menuProps, items, rows, optionState, act } = engine;
  return {
    getPopupProps: (popup) => ({
      ...popup,
      // The focus stays in the input, whatever part of the popup is pressed.
      onMouseDown: hostFirst(popup?.onMouseDown, (event) => event.preventDefault()),
    }),
    getListboxProps: (listbox) => ({
      ...menuProps,
      ...(options.multiple && { "aria-multiselectable": true }),
      ...listbox,
      onMouseLeave: hostFirst(listbox?.onMouseLeave, () => engine.activate(undefined)),
      // downshift scrolls by it.
      ref: mergeRefs<HTMLDivElement>(menuProps.ref, listbox?.ref),
    }),
    getSectionProps: ({ section, ...props }) => ({
      role: "group",
      "aria-labelledby": section.title === null ? undefined : ids.section(section.key),
      ...props,
    }),
    getSectionTitleProps: ({ section, ...props }) => ({
      role: "presentation",
      ...props,
      id: ids.section(section.key),
    }),
    getOptionProps: ({ option, ...props }) => {
      const row = rows.get(option.key) ?? -1;
      const { isChosen, isDisabled } = optionState(option);
      return {
        ...combobox.getItemProps({
          ...props,
          item: option,
          index: row,
          onClick: hostFirst(props.onClick, (event) => {
            keepFromDownshift(event);
            engine.pick(option);
          }),
          onMouseMove: hostFirst(props.onMouseMove, (event) => {
            // Chromium makes such an event up when the list appears under a pointer that rests.
            const { isTrusted, movementX, movementY } = event.nativeEvent;
            if (isTrusted && movementX === 0 && movementY === 0) keepFromDownshift(event);
            else engine.activate(option);
          }),
        }),
        "aria-selected": isChosen,
        "aria-disabled": isDisabled || undefined,
        "aria-setsize": items.length,
        "aria-posinset": row + 1,
      };
    },
    getActionButtonProps: (button) => ({
      type: "button",
      ...button,
      onClick: hostFirst(
        button?.onClick,
        andFocusInput(inputRef, () => act?.()),
      ),
    }),
  };
}
