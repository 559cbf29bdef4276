import { expect, test } from "vitest";
import { customProperties } from "../../../stories/guide/customProperties.js";
import { readStyles } from "./readStyles.js";

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
  expect(customProperties.map(({ name }) => name).toSorted()).toEqual([...read.keys()].toSorted());
});

test("it says what is drawn without each", async () => {
  const read = await readProperties();
  for (const { name, fallback } of customProperties) {
    if (fallback === undefined) continue;
    const fallbacks = read
      .get(name)
      ?.map((text) => text.replaceAll(/\( | \)/g, (gap) => gap.trim()));
    expect(fallbacks, name).toContain(fallback);
  }
});
