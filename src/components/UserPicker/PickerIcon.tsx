import type { ReactElement } from "react";

/** Lines on a grid of 16 by 16. */
const PATHS = {
  cross: "M3 3l10 10M13 3L3 13",
  check: "M2.5 8.5l3.5 3.5 7.5-8",
  undo: "M6 3L2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H6",
  lock: "M3.5 7.5h9v6.5h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5",
  retry: "M13.5 8A5.5 5.5 0 1 1 11.7 4M12.5 1v3.5H9",
} as const;

/** Props of `PickerIcon`. */
export interface PickerIconProps {
  shape: keyof typeof PATHS;
}

/** A sign of the picker's own. Renders a decorative `<svg>`. */
export function PickerIcon({ shape }: PickerIconProps): ReactElement {
  return (
    <svg aria-hidden="true" className="ipp-icon" data-shape={shape} viewBox="0 0 16 16">
      <path d={PATHS[shape]} />
    </svg>
  );
}
