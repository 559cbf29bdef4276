import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const BODY = /^( *)(?:test\(|play: |export async function ).*\{\n([^]*?)\n\1\}/gm;

test.for([
  ["IssueForm.test.tsx", 3],
  ["IssueForm.browser.test.tsx", 1],
  ["IssueForm.stories.tsx", 1],
  ["savesTheOwner.ts", 1],
] as const)("each test in the recipe %s has at most ten lines", async ([file, count]) => {
  const source = await readFile(`stories/testing/${file}`, "utf8");
  const bodies = [...source.matchAll(BODY)].map(([, , body = ""]) => body.split("\n"));
  expect(bodies).toHaveLength(count);
  for (const body of bodies) expect(body.length).toBeLessThanOrEqual(10);
});
