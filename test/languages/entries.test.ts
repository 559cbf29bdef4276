import { parseSync } from "vite";
import { expect, test } from "vitest";
import { exports } from "../../package.json";
import stories from "../../stories/languages/Languages.stories.tsx?raw";
import { languages } from "./languages.js";

const sources = import.meta.glob<string>(["../../src/**/*.{ts,tsx}", "!../../src/languages/**"], {
  query: "?raw",
  import: "default",
  eager: true,
});

test("each language is an entry of its own", () => {
  const entries = Object.entries(exports).filter(([path]) => path.startsWith("./languages/"));
  const wanted = languages.map(([tag]) => [
    `./languages/${tag}`,
    { types: `./dist/languages/${tag}.d.ts`, default: `./dist/languages/${tag}.js` },
  ]);
  expect(Object.fromEntries(entries)).toEqual(Object.fromEntries(wanted));
});

test("none is reached from elsewhere, so that only who imports it pays", () => {
  const reached = Object.entries(sources).flatMap(([path, source]) => {
    const { staticImports, staticExports, dynamicImports } = parseSync(path, source).module;
    const requests = [
      ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...staticExports.flatMap(({ entries }) => entries.map((one) => one.moduleRequest?.value)),
      ...dynamicImports.map(({ moduleRequest }) =>
        source.slice(moduleRequest.start, moduleRequest.end),
      ),
    ];
    return requests.some((request) => request?.includes("/languages/")) ? [path] : [];
  });
  expect(Object.keys(sources).length).toBeGreaterThan(100);
  expect(reached).toEqual([]);
});

test("each language has a story", () => {
  expect(languages.filter(([tag]) => !stories.includes(`inLanguage("${tag}")`))).toEqual([]);
});
