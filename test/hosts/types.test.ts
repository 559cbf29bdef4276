import { execFile } from "node:child_process";
import { cp, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { HOSTS } from "./support/packLibrary.js";

const root = join(HOSTS, "types");

beforeAll(async () => {
  await cp(resolve("test/hosts/types"), root, { recursive: true });
  await writeFile(join(root, "package.json"), JSON.stringify({ type: "module" }));
});

/** What TypeScript complains of in a host with these options; the types of all its packages are checked, too. */
async function complaints(name: string, options: Record<string, unknown>): Promise<string> {
  const config = join(root, `tsconfig.${name}.json`);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    jsx: "react-jsx",
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    ...options,
  };
  await writeFile(config, JSON.stringify({ compilerOptions, include: ["*.ts", "*.tsx"] }));
  const tsc = resolve("node_modules/typescript/bin/tsc");
  return new Promise((done) => {
    // Each thread works out much anew, which takes longer in all where other tests use the other cores.
    execFile(process.execPath, [tsc, "-p", config, "--singleThreaded"], (error, stdout, stderr) =>
      done(stdout + stderr + (error !== null && stdout === "" ? error.message : "")),
    );
  });
}

/** Also what is on by default in new projects, and what stricter ones turn on. */
const STRICTEST = {
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  verbatimModuleSyntax: true,
};

describe.each([
  ["bundler", "ESNext"],
  ["node16", "Node16"],
  ["nodenext", "NodeNext"],
])("with modules resolved as by %s, a host compiles, and its mistakes don't", (how, module) => {
  test.each([
    ["strict", {}],
    ["strictest", STRICTEST],
  ])("under %s rules", async (rules, options) => {
    const found = await complaints(`${how}.${rules}`, {
      module,
      moduleResolution: how,
      ...options,
    });
    expect(found).toBe("");
  });
});
