import { writeFile } from "node:fs/promises";
import { benchOptions } from "./benchOptions.js";
import { buildPages, builtPages } from "./buildPages.js";
import { launchBrowser } from "./launchBrowser.js";
import { measureAll } from "./measureAll.js";
import { keepInReadme } from "./report/keepInReadme.js";
import { writeReport } from "./report/writeReport.js";
import { serveBench } from "./serveBench.js";

/** Measures, prints what came of it, and keeps it where the command line says. */
export async function runBench(args: readonly string[]): Promise<void> {
  const options = benchOptions(args);
  const tell = (text: string) =>
    void process.stderr.write(`${(performance.now() / 1000).toFixed(0)} s: ${text}\n`);
  tell("Building the pages");
  const folders = options.built ? builtPages() : await buildPages();
  const server = await serveBench(folders);
  const browser = await launchBrowser();
  try {
    const figures = await measureAll({ browser, server }, options, tell);
    if (options.save !== undefined) {
      await writeFile(options.save, JSON.stringify(figures.entries(), null, 1));
    }
    const report = writeReport(figures, { chromium: browser.version(), rounds: options.rounds });
    process.stdout.write(`${report}\n`);
    if (options.readme) await keepInReadme(report);
  } finally {
    await browser.close();
    await server.close();
  }
}
