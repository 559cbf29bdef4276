import { useEffect, useRef, useState } from "react";

/** A value that belongs to the host (`value`) or, without one, to us (`defaultValue`). */
export interface ControllableValue<T> {
  /** The host's; `undefined` leaves the value to us. */
  value: T | undefined;
  /** What our own starts with. */
  defaultValue: T;
}

/** The current value, and how to put another: on a host's value it does nothing. */
export function useControllableValue<T>({
  value,
  defaultValue,
}: ControllableValue<T>): [value: T, setValue: (next: T) => void] {
  const [own, setOwn] = useState(defaultValue);
  const isControlled = value !== undefined;
  useModeWarning(isControlled);
  return [
    isControlled ? value : own,
    (next) => {
      if (!isControlled) setOwn(next);
    },
  ];
}

function useModeWarning(isControlled: boolean): void {
  const wasControlled = useRef(isControlled);
  useEffect(() => {
    if (wasControlled.current === isControlled) return;
    wasControlled.current = isControlled;
    // oxlint-disable-next-line no-console -- a mistake in the host's code, which only its developer can mend
    console.warn(
      `itwin-people-picker: \`value\` changed from ${isControlled ? "undefined to a value" : "a value to undefined"}, so the choice is now ${isControlled ? "the host's" : "the picker's own"}. Pass \`null\` for "nobody", and either \`value\` or \`defaultValue\` for as long as the picker lives.`,
    );
  }, [isControlled]);
}
