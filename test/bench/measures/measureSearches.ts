import type { Figures } from "../Figures.js";
import { withBenchPage, type BenchPage, type BenchSite } from "../openBenchPage.js";
import { LATENCY_MS } from "../serveBench.js";
import { remains } from "./measureCycles.js";

/** Searches after which the page has all its code and parts, and searches in all. */
const [BEGINNING, SEARCHES] = [100, 1_000];

/** Searches for a thousand different texts in one session, and measures what is kept. */
export async function measureSearches(site: BenchSite, figures: Figures): Promise<void> {
  const { api } = site.server;
  api.configure({ latencyMs: 0 });
  try {
    await withBenchPage(site, "picker", async (opened) => {
      const { page } = opened;
      const add = (measure: string, value: number) =>
        figures.add({ measure, page: "picker", speed: 1 }, value);
      await page.evaluate(() => window.probe.show("eager", 1, "[role=combobox]"));
      const sentBefore = api.requests.length;
      await search(opened, 0, BEGINNING);
      const before = await remains(opened);
      await search(opened, BEGINNING, SEARCHES);
      const after = await remains(opened);
      const heap = (after.get("JSHeapUsedSize") ?? NaN) - (before.get("JSHeapUsedSize") ?? NaN);
      add("searches: requests", api.requests.length - sentBefore);
      add("searches: answers kept", await page.evaluate(() => window.bench.answersKept()));
      add("searches: MB", heap / 2 ** 20);
    });
  } finally {
    api.configure({ latencyMs: LATENCY_MS });
  }
}

/** Three digits are in the e-mails of 4 to 40 people, and no text is a part of another. */
async function search({ page }: BenchPage, from: number, until: number): Promise<void> {
  await page.evaluate(
    async (range) => {
      const { probe } = window;
      for (let number = range.from; number < range.until; number++) {
        const { answered } = probe;
        probe.fill(String(number).padStart(3, "0"), 0);
        while (probe.answered === answered) await new Promise((resolve) => setTimeout(resolve));
      }
    },
    { from, until },
  );
}
