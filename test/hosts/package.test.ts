import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { resolve, sep } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json";
import { languages } from "../languages/languages.js";
import { packedFiles } from "./support/packedFiles.js";

const files = await packedFiles();
const paths = [...files.keys()];

test("each source is packed as a module, its map and its types, beside the style sheet and the documents", async () => {
  const sources = (await readdir("src", { recursive: true })).map((path) =>
    path.replaceAll(sep, "/"),
  );
  const built = sources.flatMap((path) => {
    const module = /^(.*)\.tsx?$/.exec(path)?.[1];
    return module === undefined ? [] : [`${module}.js`, `${module}.js.map`, `${module}.d.ts`];
  });
  const wanted = [
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "package.json",
    ...[
      ...built,
      "licences.txt",
      ...["avatar", "styles"].flatMap((name) => [`${name}.css`, `${name}.css.d.ts`]),
    ].map((path) => `dist/${path}`),
  ];
  expect(built.length).toBeGreaterThan(300);
  expect(paths).toEqual(wanted.sort());
});

test("each map holds its source", () => {
  const maps = [...files].filter(([path]) => path.endsWith(".map"));
  const incomplete = maps.filter(([, text]) => {
    const map: { sources: string[]; sourcesContent?: (string | null)[] } = JSON.parse(text);
    return !map.sources.every((_, n) => (map.sourcesContent?.[n] ?? "") !== "");
  });
  expect(incomplete.map(([path]) => path)).toEqual([]);
});

test("what is built in comes with its licence", () => {
  const licences = files.get("dist/licences.txt") ?? "";
  const modules = [...files].filter(([path]) => path.endsWith(".js.map"));
  const sources = modules.flatMap(([, text]) => {
    const map: { sources: string[] } = JSON.parse(text);
    return map.sources;
  });
  const names = sources.flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  expect(names).toContain("downshift");
  for (const name of names) expect(licences).toMatch(new RegExp(`^${name} \\d+\\.`, "m"));
  expect(licences.match(/Permission is hereby granted/g)).toHaveLength(new Set(names).size);
});

test("each entry leads to a file, and each language has one", () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  expect(targets.filter((target) => !files.has(target.replace("./", "")))).toEqual([]);
  const tags = Object.keys(manifest.exports).flatMap(
    (entry) => /^\.\/languages\/(.+)/.exec(entry)?.[1] ?? [],
  );
  expect(tags.sort()).toEqual(languages.map(([tag]) => tag).sort());
  expect(tags).toHaveLength(10);
});

test("no file names a place of the machine that made it", () => {
  const places = [resolve("."), homedir() + sep, "file://"];
  const registries = /\bregistry\.[\w-]+\.\w+|_authToken/;
  const naming = [...files].filter(
    ([, text]) => places.some((place) => text.includes(place)) || registries.test(text),
  );
  expect(naming.map(([path]) => path)).toEqual([]);
});

test("only style sheets have side effects", () => {
  expect(manifest.sideEffects).toEqual(["**/*.css"]);
});

test("the README lists each dependency with its range, and each peer", () => {
  const rows = (files.get("README.md") ?? "").split("\n").filter((line) => line.startsWith("| "));
  const unlisted = Object.entries(manifest.dependencies).filter(
    ([name, range]) => !rows.some((row) => row.includes(`[${name}]`) && row.includes(` ${range} `)),
  );
  expect(unlisted).toEqual([]);
  const peers = Object.keys(manifest.peerDependencies);
  expect(peers.filter((name) => !rows.some((row) => row.includes(name)))).toEqual([]);
});
