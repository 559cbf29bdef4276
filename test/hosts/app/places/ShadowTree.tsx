import itwinui from "@itwin/itwinui-react/styles.css?inline";
import ours from "itwin-people-picker/styles.css?inline";
import { useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { createPortal } from "react-dom";

/** A shadow root with the style sheets of the app in it, since those of the page do not reach it. */
export function ShadowTree({ children }: { children: ReactNode }): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  useLayoutEffect(() => {
    const host = ref.current;
    if (host === null) return;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [ours, itwinui].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    setRoot(shadow);
  }, []);
  return <div ref={ref}>{root && createPortal(children, root as unknown as Element)}</div>;
}
