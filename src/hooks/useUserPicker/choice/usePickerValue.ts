import { useMemo, useState } from "react";
import { principalKey, type Principal } from "../../../people/Principal.js";
import { useControllableValue } from "../../useControllableValue.js";
import type {
  ChangeVerdict,
  PickerChoiceOptions,
  UserPickerChangeDetails,
} from "../UserPickerOptions.js";

type PickerValue = Principal | null | readonly Principal[];

/** A picker's value as a list, whether it takes one or many. */
export interface PickerValueState {
  /** Each once, in the order of the value. */
  list: readonly Principal[];
  /** What the list starts with, or goes back to. */
  initialList: readonly Principal[];
  /** Asks the host. */
  verdictOn: (
    list: readonly Principal[],
    details: UserPickerChangeDetails,
  ) => ChangeVerdict | Promise<ChangeVerdict>;
  /** Hands the list to the host, or keeps it. */
  setList: (list: readonly Principal[], details: UserPickerChangeDetails) => void;
}

/** Lets the rest of the picker work on one kind of value: one person is a list of at most one. */
export function usePickerValue(options: PickerChoiceOptions): PickerValueState {
  const { multiple = false } = options;
  // A form goes back to what it started with; of a value that the host keeps, that is the first.
  const [firstValue] = useState<PickerValue>(options.value ?? null);
  const defaultValue: PickerValue = options.defaultValue ?? null;
  const [value, setOwn] = useControllableValue<PickerValue>({ value: options.value, defaultValue });
  const list = useMemo(() => toList(value, multiple), [value, multiple]);
  const toValue = (next: readonly Principal[]): PickerValue =>
    multiple ? [...next] : (next[0] ?? null);
  // The union of options ties the type of the value to `multiple` and `include`; here it is all of them.
  const host = options as {
    onChange?: (value: PickerValue, details: UserPickerChangeDetails) => void;
    onBeforeChange?: (
      value: PickerValue,
      details: UserPickerChangeDetails,
    ) => ChangeVerdict | Promise<ChangeVerdict>;
  };
  return {
    list,
    initialList: toList(options.defaultValue ?? firstValue, multiple),
    verdictOn: (next, details) => host.onBeforeChange?.(toValue(next), details),
    setList(next, details) {
      setOwn(toValue(next));
      host.onChange?.(toValue(next), details);
    },
  };
}

function toList(value: PickerValue, multiple: boolean): readonly Principal[] {
  if (value === null) return [];
  const isList = Array.isArray(value);
  if (isList !== multiple) throw new TypeError(shapeError(multiple, isList));
  const list = (isList ? value : [value]) as readonly Principal[];
  const byKey = new Map<string, Principal>();
  for (const entry of list) {
    const key = keyOf(entry);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  return [...byKey.values()];
}

const KINDS = new Set<unknown>([undefined, "group", "email"]);

function keyOf(entry: Principal): string {
  const held: unknown = entry?.kind === "email" ? entry.email : entry?.id;
  if (typeof held !== "string" || !KINDS.has(entry.kind)) {
    throw new TypeError(
      `itwin-people-picker: the value of a picker holds ${JSON.stringify(entry)}, which is nobody. Pass people as { id }, groups as { kind: "group", id } and addresses as { kind: "email", email }.`,
    );
  }
  return principalKey(entry);
}

function shapeError(multiple: boolean, isList: boolean): string {
  return `itwin-people-picker: the value of a picker ${multiple ? "with" : "without"} \`multiple\` is ${isList ? "an array" : "no array"}. ${multiple ? "Pass an array, [] for nobody." : "Pass one person or null, or set `multiple`."}`;
}
