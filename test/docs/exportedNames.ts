import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseSync } from "vite";

/** All that a module exports by name, values and types, those of `export *` included. */
export function exportedNames(path: string): string[] {
  const { staticExports } = parseSync(path, readFileSync(path, "utf8")).module;
  return staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName, moduleRequest }) => {
      if (exportName.name !== null) return [exportName.name];
      if (moduleRequest === null) return [];
      return exportedNames(resolve(dirname(path), moduleRequest.value.replace(/\.js$/, ".ts")));
    }),
  );
}
