import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import type { User } from "../../client/User.js";

type State = UseComboboxState<User>;

const types = useCombobox.stateChangeTypes;

/**
 * Where we part from downshift, always towards choosing nobody (behaviours 1, 2 and 9).
 *
 * @param isAnswer whether the options are the answer to the text that is in the box now.
 */
export function pickerReducer(
  state: State,
  { type, changes, altKey }: UseComboboxStateChangeOptions<User>,
  isAnswer: boolean,
): Partial<State> {
  switch (type) {
    // Leaving chooses nobody. The root closes the list, because the list's buttons are part of the picker.
    case types.InputBlur:
      return state;
    case types.InputKeyDownEnter:
      return isAnswer ? changes : state;
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
