import type { Figures } from "../Figures.js";
import { withBenchPage, type BenchPage, type BenchSite } from "../openBenchPage.js";

const PICKERS_AT_ONCE = 10;
/** Cycles after which all caches are as full as they get, and cycles in all. */
const [PLATEAU, CYCLES] = [2_000, 10_000];
/** Texts that are searched for in turn. */
const TEXTS = 50;

/** Mounts and unmounts pickers, half of them with a request under way, and measures what is left. */
export async function measureCycles(site: BenchSite, figures: Figures): Promise<void> {
  await withBenchPage(site, "picker", async (opened) => {
    const add = (measure: string, value: number) =>
      figures.add({ measure, page: "picker", speed: 1 }, value);
    await cycle(opened, PLATEAU);
    const before = await remains(opened);
    await cycle(opened, CYCLES - PLATEAU);
    const after = await remains(opened);
    const growth = (counter: string) => (after.get(counter) ?? NaN) - (before.get(counter) ?? NaN);
    add("cycles: nodes", growth("Nodes"));
    add("cycles: listeners", growth("JSEventListeners"));
    add("cycles: bytes each", growth("JSHeapUsedSize") / (CYCLES - PLATEAU));
    add("cycles: requests", await opened.page.evaluate(() => window.probe.sent));
  });
}

async function cycle({ page }: BenchPage, cycles: number): Promise<void> {
  await page.evaluate(
    async ({ rounds, atOnce, texts }) => {
      const { bench, probe } = window;
      for (let round = 0; round < rounds; round++) {
        bench.show("eager", atOnce);
        const { sent } = probe;
        for (let index = 0; index < atOnce / 2; index++) {
          probe.fill(`text ${(round * 5 + index) % texts}`, index * 2);
        }
        // The gate lets some of them go, and the others wait for these.
        while (probe.sent === sent) await new Promise((resolve) => setTimeout(resolve));
        bench.show("", 0);
      }
    },
    { rounds: cycles / PICKERS_AT_ONCE, atOnce: PICKERS_AT_ONCE, texts: TEXTS },
  );
}

/** What is left after all garbage is collected. */
export async function remains({ page, cdp, counters }: BenchPage) {
  // For what is still on its way: aborted requests, timers that only wait to see that they are not needed.
  await page.waitForTimeout(500);
  for (let times = 0; times < 2; times++) await cdp.send("HeapProfiler.collectGarbage");
  return counters();
}
