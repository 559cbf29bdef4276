import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import { HOSTS } from "./packLibrary.js";

/** Names that a page imports, by module; none for a style sheet, `*` for all. */
export type Imports = Readonly<Record<string, readonly string[]>>;

const ENTRY = "\0page";

/** What a page that uses its imports loads, in bytes: all scripts and styles, each compressed with Brotli. */
export async function pageSize(imports: Imports): Promise<number> {
  // Vitest sets it, and Vite goes by it rather than by the mode.
  process.env["NODE_ENV"] = "production";
  const built = await build({
    configFile: false,
    root: HOSTS,
    logLevel: "error",
    plugins: [
      {
        name: "page",
        resolveId: (id) => (id === "page" ? ENTRY : null),
        load: (id) => (id === ENTRY ? pageOf(imports) : null),
      },
    ],
    build: { write: false, cssCodeSplit: false, rolldownOptions: { input: "page" } },
  });
  if (!("output" in built)) throw new Error("Vite has built no page.");
  const files = built.output.map((file) => (file.type === "chunk" ? file.code : file.source));
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
}

function pageOf(imports: Imports): string {
  const lines = Object.entries(imports).map(([from, names], n) => {
    if (names.length === 0) return `import "${from}";`;
    const parts = names.map((name) => (name === "*" ? `{ ...m${n} }` : `m${n}.${name}`));
    return `import * as m${n} from "${from}";\nglobalThis.used${n} = [${parts.join(", ")}];`;
  });
  return lines.join("\n");
}
