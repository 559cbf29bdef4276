import { act } from "@testing-library/react";

/** Lets everything come through that is on its way within the page: promises, and the renders that they lead to. */
export async function settled(): Promise<void> {
  await act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
}
