import type { PickerOptionProps } from "./PickerOption.js";

/**
 * Whether an option has to be drawn anew. Its handlers and its ref are made at each render and do the same for as long as
 * the rest of it is the same: they know its row, which its id tells, and whether it is active.
 */
export function sameOption(one: PickerOptionProps, other: PickerOptionProps): boolean {
  return (
    one.option === other.option &&
    one.query === other.query &&
    one.slot === other.slot &&
    sameFields(one.state, other.state) &&
    sameFields(one.optionProps, other.optionProps)
  );
}

/** Of two objects that one function made: their fields are in one order. */
function sameFields(one: object, other: object): boolean {
  const others = Object.entries(other);
  const fields = Object.entries(one);
  return (
    fields.length === others.length &&
    fields.every(([name, value], n) => {
      const [otherName, next]: [string?, unknown?] = others[n] ?? [];
      return (
        name === otherName &&
        (value === next || (typeof value === "function" && typeof next === "function"))
      );
    })
  );
}
