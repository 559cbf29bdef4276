import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import type { PickerOption } from "./options/PickerOption.js";

type State = UseComboboxState<PickerOption>;

const types = useCombobox.stateChangeTypes;

/**
 * Where we part from downshift, always towards choosing nobody (behaviour 1). It never chooses at all: it would tell of a
 * choice in an effect, after the event, and once more when React runs its effects again.
 */
export function pickerReducer(
  state: State,
  { type, changes }: UseComboboxStateChangeOptions<PickerOption>,
): Partial<State> {
  switch (type) {
    // Leaving chooses nobody. The root closes the list, because the list's buttons are part of the picker.
    case types.InputBlur:
      return state;
    // A click in the text puts the caret there; it never closes.
    case types.InputClick:
      return { ...changes, isOpen: true, highlightedIndex: state.highlightedIndex };
    default:
      return changes;
  }
}
