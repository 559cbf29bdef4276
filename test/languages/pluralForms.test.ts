import { parseSync, Visitor, type ESTree } from "vite";
import { expect, test } from "vitest";

const sources = import.meta.glob<string>(
  ["../../src/languages/*.ts", "../../src/messages/english.ts"],
  { query: "?raw", import: "default", eager: true },
);
const written = Object.entries(sources)
  .filter(([path]) => !path.endsWith("/en.ts"))
  .map(([path, source]): [string, string] => [path.replace(/^.*\/|\.ts$/g, ""), source]);

/** The tag that a set of texts gives to `localText`, and the plural categories at each of its calls of `plural`. */
function readPlurals(source: string): { tags: unknown[]; categories: string[][] } {
  const tags: unknown[] = [];
  const categories: string[][] = [];
  new Visitor({
    CallExpression({ callee, arguments: given }: ESTree.CallExpression) {
      if (callee.type !== "Identifier") return;
      if (callee.name === "localText" && given[0]?.type === "Literal") tags.push(given[0].value);
      if (callee.name === "plural") categories.push(categoriesOf(given[1]));
    },
  }).visit(parseSync("source.ts", source).program);
  return { tags, categories };
}

function categoriesOf(forms: ESTree.Argument | undefined): string[] {
  if (forms?.type !== "ObjectExpression") return [];
  return forms.properties
    .flatMap((form) =>
      form.type === "Property" && form.key.type === "Identifier" ? [form.key.name] : [],
    )
    .sort();
}

test.each(written)("%s has a form for each plural category of its language", (name, source) => {
  const tag = name === "english" ? "en" : name;
  const { tags, categories } = readPlurals(source);
  expect(tags).toEqual([tag]);
  const all = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort();
  expect(categories.length).toBeGreaterThan(0);
  expect(categories.filter((some) => some.join() !== all.join())).toEqual([]);
});
