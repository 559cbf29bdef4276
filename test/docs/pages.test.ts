import { storyNameFromExport, toId } from "storybook/internal/csf";
import { expect, test } from "vitest";
import { pages, storyFiles } from "./pages.js";

/** Ids that Storybook gives to the stories and pages of a file. */
function idsIn(text: string): string[] {
  const title = /\btitle(?:=|: )"([^"]+)"/.exec(text)?.[1];
  if (title === undefined) return [];
  const exported = [...text.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name);
  return ["Docs", ...exported.map(storyNameFromExport)].map((name) => toId(title, name));
}

/** Ids to which a text leads, by links and in tables of stories. */
function linksIn(text: string): string[] {
  const links = text.matchAll(/\?path=\/(?:docs|story)\/([\w-]+)|\["([\w-]+--[\w-]+)",/g);
  return [...links].map(([, link, entry]) => link ?? entry ?? "");
}

const stories = storyFiles(".mdx", ".stories.tsx");
const ids = stories.flatMap(({ text }) => idsIn(text));
const readable = [...pages(), ...storyFiles(".stories.tsx")];

test.each(readable.map(({ path, text }) => [path, text]))(
  "%s links to pages and stories that there are",
  (_, text) => expect(ids).toEqual(expect.arrayContaining(linksIn(text))),
);

test("links are found", () => {
  expect(readable.flatMap(({ text }) => linksIn(text)).length).toBeGreaterThan(20);
});

test.each(storyFiles(".mdx").map(({ path, text }) => [path, text]))(
  "%s has no table of Markdown, which Storybook does not draw",
  (_, text) => expect(text).not.toMatch(/^\|/m),
);
