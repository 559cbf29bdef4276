import type { RefObject, SyntheticEvent } from "react";

type Handler<E> = ((event: E) => void) | undefined;

/** Runs the host's handler first; ours runs unless it called `preventDefault`, and neither does downshift's then. */
export function hostFirst<E extends SyntheticEvent>(
  host: Handler<E>,
  ours: (event: E) => void,
): (event: E) => void {
  return (event) => {
    host?.(event);
    if (event.defaultPrevented) keepFromDownshift(event);
    else ours(event);
  };
}

/** downshift leaves an event alone that carries this mark. */
export function keepFromDownshift({ nativeEvent }: SyntheticEvent): void {
  Object.assign(nativeEvent, { preventDownshiftDefault: true });
}

/** For buttons that go away with what they do: the focus must not go with them. */
export function andFocusInput(
  inputRef: RefObject<HTMLInputElement | null>,
  act: () => void,
): () => void {
  return () => {
    act();
    inputRef.current?.focus();
  };
}
