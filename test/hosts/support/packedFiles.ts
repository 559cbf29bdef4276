import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { parseSync, Visitor } from "vite";
import { LIBRARY } from "./packLibrary.js";

/** The packed library: the text of each file, by its path in the package, with slashes. */
export async function packedFiles(): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(LIBRARY, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(LIBRARY.length + sep.length));
  const files = paths.map(
    async (path) =>
      [path.replaceAll(sep, "/"), await readFile(join(LIBRARY, path), "utf8")] as const,
  );
  return new Map((await Promise.all(files)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a module names: files and packages, by any kind of import and export, also of types. */
export function importsOf(path: string, source: string): readonly string[] {
  const names: string[] = [];
  const add = ({ source: from }: { source: { value?: unknown } | null }): void => {
    if (typeof from?.value === "string") names.push(from.value);
  };
  new Visitor({
    ImportDeclaration: add,
    ExportAllDeclaration: add,
    ExportNamedDeclaration: add,
    ImportExpression: ({ source: from }) => {
      if (from.type !== "Literal") throw new Error(`${path} imports what no test can know.`);
      add({ source: from });
    },
    TSImportType: add,
  }).visit(parseSync(path, source).program);
  return names;
}

/** Name of the package that an import names, or `undefined` for a file. */
export function packageOf(name: string): string | undefined {
  return /^(?:@[^/]+\/)?[^./@][^/]*/.exec(name)?.[0];
}
