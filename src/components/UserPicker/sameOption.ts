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

function sameFields(one: object, other: object): boolean {
  const fields = new Map(Object.entries(other));
  return (
    Object.keys(one).length === fields.size &&
    Object.entries(one).every(([name, value]) => {
      const next: unknown = fields.get(name);
      return value === next || (typeof value === "function" && typeof next === "function");
    })
  );
}
