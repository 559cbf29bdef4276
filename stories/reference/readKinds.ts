/** One text of a union, and what it means. */
export interface Kind {
  kind: string;
  meaning: string;
}

/**
 * Reads the points of the docstring of a type: "- `kind`: meaning".
 *
 * @throws {Error} when there is no such docstring.
 */
export function readKinds(source: string, name: string): Kind[] {
  const [before = "", after] = source.split(`export type ${name} =`);
  const doc = before.split("/**").at(-1) ?? "";
  if (after === undefined || !doc.trimEnd().endsWith("*/"))
    throw new Error(`No type ${name} here.`);
  return doc
    .replace(/\n *\*\/?/g, "\n")
    .split(/\n *- /)
    .slice(1)
    .map((point) => {
      const [, kind = "", meaning = ""] = /^`([^`]+)`: ([^]*)$/.exec(point) ?? [];
      return { kind, meaning: meaning.replace(/\s+/g, " ").trim() };
    });
}
