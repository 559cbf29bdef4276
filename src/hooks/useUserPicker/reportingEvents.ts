import type { PickerEvents } from "./PickerEvents.js";
import { reporting } from "./reporting.js";

/** The host's handlers, of which none keeps the picker from its work, or takes the page down, by what it throws. */
export function reportingEvents(host: PickerEvents): PickerEvents {
  return {
    onSearch: (event) => void reporting(() => host.onSearch?.(event)),
    onSelect: (event) => void reporting(() => host.onSelect?.(event)),
    onRemove: (event) => void reporting(() => host.onRemove?.(event)),
    onListLookup: (event) => void reporting(() => host.onListLookup?.(event)),
    onOpenChange: (isOpen) => void reporting(() => host.onOpenChange?.(isOpen)),
    onBlur: () => void reporting(() => host.onBlur?.()),
  };
}
