import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the docs. */
export interface Page {
  /** Below the project. */
  path: string;
  text: string;
}

/** The files below `stories/` whose names end so. */
export function storyFiles(...endings: string[]): Page[] {
  return readdirSync("stories", { recursive: true, encoding: "utf8" })
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => read(join("stories", path)));
}

/** All pages that hosts read: the README and those of Storybook. */
export function pages(): Page[] {
  return [read("README.md"), ...storyFiles(".mdx")];
}

function read(path: string): Page {
  return { path, text: readFileSync(path, "utf8") };
}
