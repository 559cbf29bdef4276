import { chromium, type Browser } from "playwright";
import { findChromium } from "../setup/findChromium.js";

/**
 * Starts Chromium. It keeps to the frames of a screen, as it does for people: without that, whatever moves on a page takes all
 * of the processor for frames that nobody could see.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: [
      "--disable-background-networking",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}
