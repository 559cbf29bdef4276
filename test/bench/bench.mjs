// Node 20 does not run TypeScript: Vite loads it.
import { runnerImport } from "vite";

const { module } = await runnerImport(new URL("runBench.ts", import.meta.url).pathname, {
  configFile: false,
  logLevel: "warn",
});
await module.runBench(process.argv.slice(2));
