// Runs every check of the project. What needs one core runs beside something else; the tests come last, because their last
// line is the count of tests, and only if all else has passed.
import { spawn } from "node:child_process";
import { once } from "node:events";

const beforeTests = [
  [["Format", "prettier --check --log-level warn ."]],
  [
    ["Lint, layers and cycles", "oxlint --deny-warnings"],
    ["Types", "tsc -p tsconfig.json"],
    ["Build", "npm run --silent build"],
    ["Package", "publint --strict"],
    ["Package types", "attw --pack . --profile esm-only --no-definitely-typed --no-summary"],
  ],
];

// The build step has just built what is packed, so that packing need not build again.
const env = { ...process.env, npm_config_ignore_scripts: "true" };

async function run(name, command) {
  console.log(`\n== ${name}: ${command}`);
  const start = performance.now();
  const [code] = await once(spawn(command, { shell: true, stdio: "inherit", env }), "close");
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (name !== "Tests") {
    console.log(`== ${name} ${code === 0 ? "passed" : "failed"} in ${seconds} s`);
  }
  return code === 0;
}

/** Stops at the first that fails. */
async function runAll(steps) {
  for (const step of steps) if (!(await run(...step))) return false;
  return true;
}

const outcomes = await Promise.all(beforeTests.map(runAll));
const hasPassed = outcomes.every(Boolean) && (await run("Tests", "vitest run"));
process.exit(hasPassed ? 0 : 1);
