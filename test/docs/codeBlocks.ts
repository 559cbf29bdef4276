/** A block of code in a page of the docs. */
export interface CodeBlock {
  /** The page, below the project. */
  path: string;
  /** Line of the page that its first line of code is on, from 1. */
  line: number;
  /** What the fence says, such as `tsx`. */
  language: string;
  /** Without the indentation of the list that it stands in. */
  code: string;
}

const FENCED = /^( *)```(\w+)[^\n]*\n(.*?)^\1```$/gms;

/** The blocks of a page of Markdown or MDX that name a language. */
export function codeBlocks(path: string, page: string): CodeBlock[] {
  return [...page.matchAll(FENCED)].map(
    ({ index, 1: indentation = "", 2: language = "", 3: code = "" }) => ({
      path,
      line: page.slice(0, index).split("\n").length + 1,
      language,
      code: code.replaceAll(new RegExp(`^${indentation}`, "gm"), ""),
    }),
  );
}
