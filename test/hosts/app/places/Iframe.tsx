import { useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { createPortal } from "react-dom";

/** A frame into which the page renders, with copies of its links to style sheets. */
export function Iframe({ children }: { children: ReactNode }): ReactElement {
  const ref = useRef<HTMLIFrameElement>(null);
  const [body, setBody] = useState<HTMLElement>();
  useLayoutEffect(() => {
    const inner = ref.current?.contentDocument;
    if (!inner) return;
    const links = [...document.querySelectorAll("link[rel=stylesheet]")];
    inner.head.replaceChildren(...links.map((link) => inner.importNode(link, true)));
    setBody(inner.body);
  }, []);
  return (
    <>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is the page's own */}
      <iframe ref={ref} title="App" width="900" height="600" />
      {body && createPortal(children, body)}
    </>
  );
}
