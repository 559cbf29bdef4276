import { useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { openShadow } from "./openShadow.js";

/** A part of the page within a shadow root. */
export function ShadowTree({ children }: { children: ReactNode }): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  useLayoutEffect(() => {
    if (ref.current !== null) setRoot(openShadow(ref.current));
  }, []);
  return <div ref={ref}>{root && createPortal(children, root)}</div>;
}
