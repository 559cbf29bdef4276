import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { storyNameFromExport, toId } from "storybook/internal/csf";
import { expect, test } from "vitest";

const files = (await readdir("stories", { recursive: true })).map((file) => join("stories", file));
const texts = new Map<string, string>();
for (const file of files.filter((name) => /\.(mdx|stories\.tsx)$/.test(name))) {
  texts.set(file, await readFile(file, "utf8"));
}

/** Ids that Storybook gives to the stories and pages of a file. */
function idsIn(text: string): string[] {
  const title = /title(?:: |=)"([^"]+)"/.exec(text)?.[1];
  if (title === undefined) return [];
  const exported = [...text.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name);
  return ["Docs", ...exported.map(storyNameFromExport)].map((name) => toId(title, name));
}

test("every link to a page or a story of Storybook leads to one", () => {
  const ids = new Set([...texts.values()].flatMap(idsIn));
  const links = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/\?path=\/(?:docs|story)\/([\w-]+)|\["([\w-]+--[\w-]+)",/g)].map(
      ([, link, entry]) => ({ file, id: link ?? entry ?? "" }),
    ),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ id }) => !ids.has(id))).toEqual([]);
});
