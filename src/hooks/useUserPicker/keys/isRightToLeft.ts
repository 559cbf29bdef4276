/** Whether an element reads from right to left, so that what is before it is where the right arrow key points. */
export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
