import { PICKER_PAGES, SPEEDS } from "./benchPages.js";
import { buildPages } from "./buildPages.js";
import { createFigures } from "./Figures.js";
import { launchBrowser } from "./launchBrowser.js";
import { measureScenario } from "./measures/measureScenario.js";
import { serveBench } from "./serveBench.js";

export async function runBench(args: readonly string[]): Promise<void> {
  const folders = process.env.NOBUILD
    ? [
        ".bench/pages-19-production-browser/dist",
        ".bench/profiled/pages-19-production-browser/dist",
      ]
    : await buildPages();
  console.log(folders);
  const server = await serveBench(folders);
  const browser = await launchBrowser();
  const figures = createFigures();
  try {
    for (const page of PICKER_PAGES)
      for (const speed of SPEEDS) {
        const t = Date.now();
        try {
          await measureScenario({ browser, server }, page, speed, figures);
        } catch (e) {
          console.log(page, speed, e);
        }
        console.log(page, speed, Date.now() - t);
      }
    for (const [of, values] of figures.entries())
      console.log(
        of.measure,
        of.page,
        of.speed,
        figures.median(of)?.toFixed(2),
        figures.p95(of)?.toFixed(2),
        values.length,
      );
  } finally {
    await browser.close();
    await server.close();
  }
}
