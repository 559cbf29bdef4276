/** What a browser rounds away when it scrolls, in px. */
const ROUNDING = 1;

/** By how much an element stands out of the list that it is in, in px: less than nothing on a side where it does not. */
export interface Overhang {
  above: number;
  below: number;
}

/** Measures on the page, where there is no layout all is 0. */
export function overhangOf(element: Element, list: Element): Overhang {
  const { top, bottom } = element.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  return { above: frame.top - top, below: bottom - frame.bottom };
}

/** Whether all of an element shows in its list. */
export function isInView({ above, below }: Overhang): boolean {
  return above <= ROUNDING && below <= ROUNDING;
}

/** Scrolls a list by as little as shows all of an element, and nothing else on the page. */
export function scrollIntoList(element: Element, list: Element): void {
  const { above, below } = overhangOf(element, list);
  // By the property: where there is no layout, as in jsdom, elements have no `scrollBy`.
  if (above > 0) list.scrollTop -= above;
  else if (below > 0) list.scrollTop += below;
}
