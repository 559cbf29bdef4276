import { expect, waitFor } from "storybook/test";

/** Whether a person can see and hit an element: nothing lies over it, clips it, or takes it off the page. */
export async function expectInView(element: HTMLElement | undefined): Promise<void> {
  await waitFor(() => {
    const { left, right, top, bottom } = (element as HTMLElement).getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return expect(element).toContainElement(hit as HTMLElement);
  });
}
