import { preprocessCSS, resolveConfig } from "vite";
import { beforeAll, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { codeBlocks, type CodeBlock } from "./codeBlocks.js";
import { compileBlocks } from "./compileBlocks.js";
import { pages } from "./pages.js";

const blocks = pages().flatMap(({ path, text }) => codeBlocks(path, text));
const typed = blocks.filter(({ language }) => /^tsx?$/.test(language));

let said: Awaited<ReturnType<typeof compileBlocks>>;
// As long as a host's build may take: the compiler reads the types of all packages.
beforeAll(async () => {
  said = await compileBlocks(typed);
}, 120_000);

test("what blocks may use without declaring it compiles", () => expect(said.rest).toBe(""));

/** How a block is checked, by its language. */
const checks: Record<string, (block: CodeBlock) => void | Promise<void>> = {
  ts: expectToCompile,
  tsx: expectToCompile,
  sh: expectScripts,
  css: expectStyles,
  json: ({ code }) => expect(JSON.parse(code)).toBeDefined(),
  http: () => {},
  text: () => {},
};

test.each(blocks.map((block) => [`${block.path}:${block.line}`, block] as const))(
  "%s",
  async (_, block) => {
    expect(Object.keys(checks)).toContain(block.language);
    await checks[block.language]?.(block);
  },
);

function expectToCompile(block: CodeBlock): void {
  expect(said.faults.get(block) ?? "").toBe("");
}

/** The scripts of npm that are named are there. */
function expectScripts({ code }: CodeBlock): void {
  const named = [...code.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)];
  const scripts = named.map(([, run, short]) => run ?? short);
  expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(scripts));
}

async function expectStyles({ path, code }: CodeBlock): Promise<void> {
  const config = await resolveConfig(
    { configFile: false, css: { transformer: "lightningcss" } },
    "build",
  );
  await expect(preprocessCSS(code, `/${path}.css`, config)).resolves.toBeDefined();
}
