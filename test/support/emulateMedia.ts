import { onTestFinished } from "vitest";
import { cdp } from "vitest/browser";

/** Sets media features, such as `forced-colors`, until the end of the test. */
export async function emulateMedia(features: Record<string, string>): Promise<void> {
  const emulate = (list: { name: string; value: string }[]) =>
    cdp().send("Emulation.setEmulatedMedia", { features: list });
  onTestFinished(async () => void (await emulate([])));
  await emulate(Object.entries(features).map(([name, value]) => ({ name, value })));
}
