import { render } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { expect } from "vitest";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { UsersProvider } from "../../src/hooks/UsersProvider.js";

/** A client, and a text that only its server tells. */
export interface TellingClient {
  client: UsersClient;
  tells: string;
}

/**
 * Expects of a hook that it shows nothing but what the second client was told once that is the client, not for one render.
 *
 * @param useTexts the texts that a render of it shows; `undefined` is none.
 */
export async function expectNoFormerAnswer(
  useTexts: () => readonly (string | undefined)[],
  first: TellingClient,
  second: TellingClient,
): Promise<void> {
  const shown: string[] = [];
  function Probe() {
    const texts = useTexts().filter((text) => text !== undefined);
    useLayoutEffect(() => void shown.push(...texts));
    return null;
  }
  const page = (client: UsersClient) => (
    <UsersProvider client={client}>
      <Probe />
    </UsersProvider>
  );
  const { rerender } = render(page(first.client));
  await expect.poll(() => shown).toContain(first.tells);
  shown.length = 0;
  rerender(page(second.client));
  await expect.poll(() => shown).toContain(second.tells);
  expect(new Set(shown)).toEqual(new Set([second.tells]));
}
