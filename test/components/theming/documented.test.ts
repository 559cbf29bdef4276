import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readStyles } from "./readStyles.js";

const page = await readFile("stories/guide/Theming.mdx", "utf8");
const rows = [...page.matchAll(/^\| `(--ipp-[\w-]+)`\s*\|\s*(.*?)\s*\|/gm)];
const documented = rows.map(([, name = "", without = ""]) => ({ name, without }));

/** The properties of the host that the style sheets read, each with the fallbacks that it has. */
async function readProperties(): Promise<Map<string, string[]>> {
  const properties = new Map<string, string[]>();
  for (const { value } of await readStyles()) {
    for (const { index, 1: name = "" } of value.matchAll(/var\(\s*(--ipp-[\w-]+),/g)) {
      const fallback = untilClosed(value.slice(index + "var(".length));
      const text = fallback.slice(fallback.indexOf(",") + 1).trim();
      properties.set(name, [...(properties.get(name) ?? []), text]);
    }
  }
  return properties;
}

/** What stands before the bracket that closes one opened before. */
function untilClosed(text: string): string {
  let depth = 1;
  const end = [...text].findIndex((letter) => {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    return depth === 0;
  });
  return text.slice(0, end);
}

test("the page on theming has each property that the style sheets read, once", async () => {
  const read = await readProperties();
  expect(documented.map(({ name }) => name).toSorted()).toEqual([...read.keys()].toSorted());
});

test("it says what is drawn without each", async () => {
  const read = await readProperties();
  const said = documented.filter(({ without }) => without.startsWith("`"));
  expect(said.length).toBeGreaterThan(15);
  for (const { name, without } of said) {
    const fallbacks = read
      .get(name)
      ?.map((text) => text.replaceAll(/\( | \)/g, (gap) => gap.trim()));
    expect(fallbacks, name).toContain(without.slice(1, -1));
  }
});
