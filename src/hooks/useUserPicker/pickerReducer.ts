import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import type { PickerOption } from "./options/PickerOption.js";

type State = UseComboboxState<PickerOption>;

/** How far Page Up and Page Down go, in options. */
const PAGE = 10;

const types = useCombobox.stateChangeTypes;

/**
 * Where we part from downshift, always towards choosing nobody (behaviours 1 and 9). It never chooses at all: it would tell
 * of a choice in an effect, after the event, and once more when React runs its effects again.
 *
 * @param count how many options there are.
 */
export function pickerReducer(
  state: State,
  { type, changes, altKey }: UseComboboxStateChangeOptions<PickerOption>,
  count: number,
): Partial<State> {
  switch (type) {
    // Leaving chooses nobody. The root closes the list, because the list's buttons are part of the picker.
    case types.InputBlur:
      return state;
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
