import type { ReactElement } from "react";

/** Stands for a text that is not there yet, and says so to those who don't see it. */
export function TextSkeleton({ children }: { children?: string }): ReactElement {
  return (
    <span className="ipp-text-skeleton">
      <span className="ipp-text-skeleton-bar ipp-skeleton" />
      {children !== undefined && <span className="ipp-visually-hidden">{children}</span>}
    </span>
  );
}
