import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { posix, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import manifest from "../../package.json";
import { HOSTS } from "./support/packLibrary.js";
import { importsOf, packedFiles, packageOf } from "./support/packedFiles.js";

const files = await packedFiles();
const modules = [...files].filter(([path]) => /\.(js|d\.ts)$/.test(path));
const declared = { ...manifest.dependencies, ...manifest.peerDependencies };

/** All that a module of the package loads: files of the package, and names of packages. */
function reachedFrom(entry: string) {
  const reached = { files: new Set([entry]), packages: new Set<string>() };
  for (const path of reached.files) {
    for (const name of importsOf(path, files.get(path) ?? "")) {
      const from = packageOf(name);
      if (from === undefined) reached.files.add(posix.join(posix.dirname(path), name));
      else reached.packages.add(from);
    }
  }
  return { files: [...reached.files], packages: [...reached.packages].sort() };
}

test("each import leads to a packed file or to a declared package, and nothing is declared in vain", async () => {
  const imported = new Set<string>();
  const dangling = modules.flatMap(([path, source]) =>
    importsOf(path, source).filter((name) => {
      const from = packageOf(name);
      if (from !== undefined) return void imported.add(from);
      const file = posix.join(posix.dirname(path), name);
      return !files.has(path.endsWith(".d.ts") ? file.replace(/\.js$/, ".d.ts") : file);
    }),
  );
  expect(dangling).toEqual([]);
  // A peer of what we import is one of ours, too: whoever installs us has to bring it.
  const peers = await Promise.all([...imported].map(peersOf));
  expect(Object.keys(declared).sort()).toEqual([...new Set([...imported, ...peers.flat()])].sort());
});

interface PackageJson {
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

async function peersOf(name: string): Promise<string[]> {
  const text = await readFile(resolve("node_modules", name, "package.json"), "utf8");
  const { peerDependencies = {}, peerDependenciesMeta = {} }: PackageJson = JSON.parse(text);
  return Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
}

test("headless reaches neither iTwinUI nor a style sheet", () => {
  const { files: reached, packages } = reachedFrom("dist/headless.js");
  expect(packages).toEqual(["@tanstack/react-query", "react"]);
  const foreign = reached.filter(
    (path) => !path.endsWith(".js") || path.startsWith("dist/components/"),
  );
  expect(foreign).toEqual([]);
});

test("the stand-in reaches no package at all", () => {
  expect(reachedFrom("dist/testing/index.js").packages).toEqual([]);
});

test.each(["index", "headless", "admin", "testing/index"])(
  "%s reaches no language but English, and no other entry's part",
  (entry) => {
    const { files: reached } = reachedFrom(`dist/${entry}.js`);
    const others = ["languages", "testing", "admin"].filter((part) => !entry.startsWith(part));
    const foreign = reached.filter((path) =>
      others.some((part) => path.startsWith(`dist/${part}/`)),
    );
    expect(foreign).toEqual([]);
  },
);

test("each entry can be imported where there is no window, and starts nothing", async () => {
  const entries = Object.entries(manifest.exports)
    .filter(([, target]) => typeof target !== "string" && target.default.endsWith(".js"))
    .map(([entry]) => posix.join(manifest.name, entry));
  const script = `
    const started = [];
    for (const name of ["setTimeout", "setInterval", "setImmediate", "fetch"]) {
      const original = globalThis[name];
      globalThis[name] = (...args) => (started.push(name), original(...args));
    }
    const exported = {};
    for (const entry of ${JSON.stringify(entries)}) {
      exported[entry] = Object.keys(await import(entry)).length;
    }
    console.log(JSON.stringify({ window: typeof window, started, exported }));
  `;
  // It ends by itself, or the test fails for time.
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", script],
    { cwd: HOSTS, timeout: 20_000 },
  );
  expect(stderr).toBe("");
  const { window, started, exported } = JSON.parse(stdout);
  expect({ window, started }).toEqual({ window: "undefined", started: [] });
  expect(Object.keys(exported)).toHaveLength(entries.length);
  expect(Object.values(exported)).not.toContain(0);
});
