import { expect, test } from "vitest";
import { pages, storyFiles } from "./pages.js";

/** Ids of what Storybook shows, made of titles as it does. */
const ids = storyFiles(".mdx", ".stories.tsx").flatMap(({ text }) =>
  [...text.matchAll(/\btitle(?:=|: )"([^"]+)"/g)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-|-$/g, ""),
  ),
);

test.each(pages().map(({ path, text }) => [path, text]))(
  "%s links to pages that there are",
  (_, text) => {
    const linked = [...text.matchAll(/\?path=\/(?:docs|story)\/([\w-]+?)--/g)];
    expect(ids).toEqual(expect.arrayContaining(linked.map(([, id]) => id)));
  },
);

test.each(storyFiles(".mdx").map(({ path, text }) => [path, text]))(
  "%s has no table of Markdown, which Storybook does not draw",
  (_, text) => expect(text).not.toMatch(/^\|/m),
);
