import { useLayoutEffect, useState, type RefObject } from "react";

/**
 * Whether an element holds more than it shows.
 *
 * @param content what its content follows from: more of it may be in an element that can't grow.
 */
export function useIsScrollable(ref: RefObject<HTMLElement | null>, content: unknown): boolean {
  const [isScrollable, setScrollable] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => setScrollable(element.scrollHeight > element.clientHeight);
    // With the commit, and not only when the observer first calls, a frame later: keys may come before.
    measure();
    // Missing where there is no layout, as in jsdom.
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, content]);
  return isScrollable;
}
