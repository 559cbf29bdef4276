import { join, resolve } from "node:path";
import { buildHost } from "../hosts/support/buildHost.js";
import { packLibrary } from "../hosts/support/packLibrary.js";
import { PICKER_PAGES } from "./benchPages.js";

const BENCH = resolve(".bench");

/**
 * Packs the library and builds the pages with it for production; the one that React's Profiler looks at with React's
 * profiling build.
 *
 * @returns the folders with what was built
 */
export async function buildPages(): Promise<readonly string[]> {
  await packLibrary(BENCH);
  const from = { app: "pages", from: "test/bench", react: 19 } as const;
  const pages = await buildHost({
    ...from,
    into: BENCH,
    entries: [...PICKER_PAGES, "avatars"].map((page) => `${page}.html`),
  });
  const profiled = await buildHost({
    ...from,
    into: join(BENCH, "profiled"),
    alias: [{ find: "react-dom/client", replacement: "react-dom/profiling" }],
    entries: ["renders.html"],
  });
  return [pages, profiled];
}

/** What was built last. */
export function builtPages(): readonly string[] {
  return [BENCH, join(BENCH, "profiled")].map((into) =>
    join(into, "pages-19-production-browser", "dist"),
  );
}
