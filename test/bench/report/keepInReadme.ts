import { readFile, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";

const README = "README.md";
const [BEGIN, END] = ["<!-- bench -->", "<!-- /bench -->"];

/**
 * Puts a report between the two marks in the README.
 *
 * @throws Error when they are not there.
 */
export async function keepInReadme(report: string): Promise<void> {
  const text = await readFile(README, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`${README} lacks the marks ${BEGIN} and ${END}.`);
  }
  const changed = `${before}${BEGIN}\n\n${report}\n\n${END}${after}`;
  const config = await resolveConfig(README);
  await writeFile(README, await format(changed, { ...config, filepath: README }));
}
