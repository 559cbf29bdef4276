import { useCallback, type ReactElement, type ReactNode } from "react";

/** A parent that clips what leaves it, and whose transform makes it the frame of what is fixed. */
export function ClippingParent({ children }: { children: ReactNode }): ReactElement {
  // By the element's own style, as strict pages allow, and not by an attribute.
  const clip = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    Object.assign(element.style, {
      containerType: "inline-size",
      overflow: "clip",
      transform: "translate(20px, 10px) scale(0.98)",
      willChange: "transform",
    });
  }, []);
  return <div ref={clip}>{children}</div>;
}
