import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import type { PickerOption } from "./options/PickerOption.js";

type State = UseComboboxState<PickerOption>;

/** What the reducer knows of the list. */
export interface ReducedList {
  /** Whether an option answers the text that is in the box now. */
  isCurrent: (option: PickerOption) => boolean;
  /** How many options there are. */
  count: number;
}

/** How far Page Up and Page Down go, in options. */
const PAGE = 10;

const types = useCombobox.stateChangeTypes;

/**
 * Where we part from downshift, always towards choosing nobody (behaviours 1, 2 and 9). The list closes when a choice is
 * made, which is more than an option being picked: the host may refuse it.
 */
export function pickerReducer(
  state: State,
  { type, changes, altKey }: UseComboboxStateChangeOptions<PickerOption>,
  { isCurrent, count }: ReducedList,
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
    // A page stops at the end of the list; downshift would go round.
    case types.InputKeyDownPageDown:
      return { ...state, highlightedIndex: Math.min(state.highlightedIndex + PAGE, count - 1) };
    case types.InputKeyDownPageUp:
      return { ...state, highlightedIndex: Math.max(state.highlightedIndex - PAGE, 0) };
    // A click in the text puts the caret there; it never closes.
    case types.InputClick:
      return { ...changes, isOpen: true, highlightedIndex: state.highlightedIndex };
    default:
      return changes;
  }
}
