import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** One declaration of a style sheet. */
export interface Declaration {
  /** Its name, without folders. */
  file: string;
  property: string;
  value: string;
  /** The selectors and at-rules around it, from the outermost to its own. */
  within: readonly string[];
}

/** Every declaration of our style sheets. */
export async function readStyles(): Promise<Declaration[]> {
  const entries = await readdir("src", { recursive: true, withFileTypes: true });
  const sheets = entries.filter(({ name }) => name.endsWith(".css"));
  const read = sheets.map(async ({ name, parentPath }) =>
    declarations(name, await readFile(join(parentPath, name), "utf8")),
  );
  return (await Promise.all(read)).flat();
}

/** Where a string holds a brace or a semicolon, it is wrong: none of ours does. */
function declarations(file: string, css: string): Declaration[] {
  const found: Declaration[] = [];
  const within: string[] = [];
  const text = css.replaceAll(/\/\*.*?\*\//gs, "").replaceAll(/\s+/g, " ");
  for (const [, piece = "", end] of text.matchAll(/([^{};]*)([{};])/g)) {
    const colon = piece.indexOf(":");
    if (end === "{") within.push(piece.trim());
    else if (colon > 0 && within.length > 0) {
      const [property, value] = [piece.slice(0, colon).trim(), piece.slice(colon + 1).trim()];
      found.push({ file, property, value, within: [...within] });
    }
    if (end === "}") within.pop();
  }
  return found;
}
