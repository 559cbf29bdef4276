/** What a browser rounds away when it scrolls, in px. */
const ROUNDING = 1;

/** By how much an element stands out of the list that it is in, in px: less than nothing on a side where it does not. */
export interface Overhang {
  above: number;
  below: number;
  /** How high the element is. */
  size: number;
}

/** Measures on the page, where there is no layout all is 0. */
export function overhangOf(element: Element, list: Element): Overhang {
  const { top, bottom, height } = element.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  return { above: frame.top - top, below: bottom - frame.bottom, size: height };
}

/** Whether all of an element shows in its list. */
export function isInView({ above, below }: Overhang): boolean {
  return above <= ROUNDING && below <= ROUNDING;
}

/** Whether nothing of an element shows in its list. */
export function isOutOfView({ above, below, size }: Overhang): boolean {
  return above >= size || below >= size;
}

/** Scrolls a list by as little as shows all of an element, and nothing else on the page. */
export function scrollIntoList(element: Element, list: Element): void {
  takeIn(overhangOf(element, list), list);
}

/** As `scrollIntoList`, for an element that is measured. */
export function takeIn({ above, below }: Overhang, list: Element): void {
  // By the property: where there is no layout, as in jsdom, elements have no `scrollBy`.
  if (above > 0) list.scrollTop -= above;
  else if (below > 0) list.scrollTop += below;
}
