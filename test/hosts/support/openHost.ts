import { chromium, type Browser, type Page } from "playwright";
import { afterAll, expect, onTestFinished } from "vitest";
import { findChromium } from "../../setup/findChromium.js";

/** A step that waits for so many milliseconds has failed, however slow the machine is. */
const STEP_MS = 10_000;

let browser: Promise<Browser> | undefined;

afterAll(async () => (await browser)?.close());

async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: ["--disable-background-networking"],
    chromiumSandbox: false,
  });
}

/** How a host is opened. */
export interface OpenOptions {
  /** What the console may say all the same: a browser writes there of each answer that is a failure. */
  mayComplainOf?: RegExp;
}

/**
 * Opens a page of a host in a browser context of its own. The test fails if anything was written to the console as an
 * error or a warning, if anything was thrown, or if the page's content security policy was violated.
 */
export async function openHost(url: string, { mayComplainOf }: OpenOptions = {}): Promise<Page> {
  browser ??= launch();
  const context = await (await browser).newContext({ viewport: { width: 1024, height: 768 } });
  context.setDefaultTimeout(STEP_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect(complaints.filter((text) => !mayComplainOf?.test(text))).toEqual([]);
  });
  await page.goto(url);
  return page;
}
