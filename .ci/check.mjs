// Runs every check of the project, one after the other, and stops at the first that fails.
import { spawnSync } from "node:child_process";

const steps = [
  ["Format", "prettier --check --log-level warn ."],
  ["Lint, layers and cycles", "oxlint --deny-warnings"],
  ["Types", "tsc -p tsconfig.json"],
  ["Build", "npm run --silent build"],
  ["Package", "publint --strict"],
  ["Package types", "attw --pack . --profile esm-only --no-definitely-typed --no-summary"],
  // Last, because its last line is the count of tests.
  ["Tests", "vitest run"],
];

// The build step has just built what is packed, so that packing need not build again.
const env = { ...process.env, npm_config_ignore_scripts: "true" };

for (const [name, command] of steps) {
  console.log(`\n== ${name}: ${command}`);
  const start = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: "inherit", env });
  const outcome = status === 0 ? "passed" : "failed";
  if (name !== "Tests") {
    console.log(`== ${name} ${outcome} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  if (status !== 0) process.exit(status ?? 1);
}
