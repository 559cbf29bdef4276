import type { Browser, CDPSession, Page } from "playwright";
import type { Speed } from "./benchPages.js";
import type { BenchServer } from "./serveBench.js";
import { installProbe } from "./probe.js";

/** What every measure works with. */
export interface BenchSite {
  browser: Browser;
  server: BenchServer;
}

/** A page that is measured. */
export interface BenchPage {
  page: Page;
  cdp: CDPSession;
  /** Slows the processor down from here on. */
  slowDown: (speed: Speed) => Promise<void>;
  /** What Chromium has counted since the page was opened: durations in seconds, sizes in bytes. */
  counters: () => Promise<ReadonlyMap<string, number>>;
}

/** A step that takes longer has failed, in ms. */
const STEP_MS = 30_000;

/** Opens a page in a context of its own for as long as `work` takes. What the page throws is a failure. */
export async function withBenchPage<Result>(
  { browser, server }: BenchSite,
  name: string,
  work: (opened: BenchPage) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  try {
    context.setDefaultTimeout(STEP_MS);
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on("pageerror", (error) => thrown.push(String(error)));
    await page.addInitScript(installProbe);
    await page.goto(`${server.origin}/${name}.html`);
    const cdp = await context.newCDPSession(page);
    // Of the processor, so that what else runs on the machine does not count.
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    const result = await work({
      page,
      cdp,
      slowDown: async (rate) => void (await cdp.send("Emulation.setCPUThrottlingRate", { rate })),
      async counters() {
        const { metrics } = await cdp.send("Performance.getMetrics");
        return new Map(metrics.map((metric) => [metric.name, metric.value]));
      },
    });
    if (thrown.length > 0) throw new Error(`${name}.html: ${thrown.join("\n")}`);
    return result;
  } finally {
    await context.close();
  }
}
