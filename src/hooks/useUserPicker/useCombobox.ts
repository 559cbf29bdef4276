import { useCombobox as useDownshift } from "downshift";
import type { ComponentPropsWithoutRef, ComponentPropsWithRef, Ref } from "react";
import type { PickerOption } from "./options/PickerOption.js";
import { scrollIntoList } from "./page/overhang.js";
import type { PickerIds } from "./usePickerIds.js";

/** What a combobox is told at each render: all of its state, which is ours. */
export interface ComboboxState {
  ids: PickerIds;
  items: PickerOption[];
  text: string;
  activeIndex: number;
  isOpen: boolean;
}

type PropsOf<T extends "input" | "div"> = ComponentPropsWithoutRef<T>;

/** Roles, ids and refs of a combobox. */
export interface Combobox {
  getInputProps: (
    props: PropsOf<"input"> & { ref: Ref<HTMLInputElement> },
  ) => ComponentPropsWithRef<"input">;
  getMenuProps: (
    props: PropsOf<"div">,
    options: { suppressRefError: boolean },
  ) => PropsOf<"div"> & { ref?: Ref<HTMLDivElement> };
  getItemProps: (
    props: PropsOf<"div"> & { item: PickerOption; index: number },
  ) => ComponentPropsWithRef<"div">;
}

/**
 * What downshift gives to a combobox: roles, ids, refs, and scrolling. What happens is ours, in the event: downshift tells of
 * it in an effect, before which, on a slow machine, the next key is pressed.
 *
 * The package has this module with downshift in it, less what no other bundler could leave out of downshift.
 */
export function useCombobox({ ids, items, text, activeIndex, isOpen }: ComboboxState): Combobox {
  return useDownshift<PickerOption>({
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
    scrollIntoView: scrollIntoList,
  });
}
