import type { ReactElement } from "react";

/** A sentence of a docstring: what stands in backticks is code. */
export function Prose({ text }: { text: string }): ReactElement {
  const parts = text.split("`");
  // oxlint-disable-next-line react/no-array-index-key -- the parts of a text that never changes
  return <>{parts.map((part, n) => (n % 2 === 1 ? <code key={n}>{part}</code> : part))}</>;
}
