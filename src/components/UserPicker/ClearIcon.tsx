import type { ReactElement } from "react";

/** A cross. Renders a decorative `<svg>`. */
export function ClearIcon(): ReactElement {
  return (
    <svg aria-hidden="true" className="ipp-icon" viewBox="0 0 16 16">
      <path d="M3 3l10 10M13 3L3 13" />
    </svg>
  );
}
