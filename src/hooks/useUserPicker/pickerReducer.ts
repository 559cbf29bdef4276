import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import type { PickerOption } from "./PickerOption.js";

type State = UseComboboxState<PickerOption>;

const types = useCombobox.stateChangeTypes;

/**
 * Where we part from downshift, always towards choosing nobody (behaviours 1, 2 and 9). The list closes when a choice is
 * made, which is more than an option being picked: the host may refuse it.
 *
 * @param isCurrent whether an option answers the text that is in the box now.
 */
export function pickerReducer(
  state: State,
  { type, changes, altKey }: UseComboboxStateChangeOptions<PickerOption>,
  isCurrent: (option: PickerOption) => boolean,
): Partial<State> {
  const picked = changes.selectedItem;
  switch (type) {
    // Leaving chooses nobody. The root closes the list, because the list's buttons are part of the picker.
    case types.InputBlur:
      return state;
    case types.InputKeyDownEnter:
      return picked && isCurrent(picked) ? { ...state, selectedItem: picked } : state;
    case types.ItemClick:
      return picked ? { ...state, selectedItem: picked } : state;
    // Alt+Up closes; downshift would also choose.
    case types.InputKeyDownArrowUp:
      return altKey && state.isOpen ? { ...state, isOpen: false, highlightedIndex: -1 } : changes;
    case types.InputKeyDownArrowDown:
      return altKey && !state.isOpen ? { ...changes, highlightedIndex: -1 } : changes;
    // A click in the text puts the caret there; it never closes.
    case types.InputClick:
      return { ...changes, isOpen: true, highlightedIndex: state.highlightedIndex };
    default:
      return changes;
  }
}
