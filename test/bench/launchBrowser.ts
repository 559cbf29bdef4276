import { chromium, type Browser } from "playwright";
import { findChromium } from "../setup/findChromium.js";

/** Starts Chromium in a way that shows each frame as soon as it is there, so that none waits for a screen. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: [
      "--disable-background-networking",
      "--disable-frame-rate-limit",
      "--disable-gpu-vsync",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}
