/** The focused element, when an element contains it. Works in shadow roots. */
export function focusedIn(element: HTMLElement | null): Element | null {
  const root = element?.getRootNode() as Document | ShadowRoot | undefined;
  const focused = root?.activeElement ?? null;
  return element?.contains(focused) ? focused : null;
}
