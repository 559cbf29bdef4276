import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { CodeBlock } from "./codeBlocks.js";
import { exportedNames } from "./exportedNames.js";

/** What a block need not import or declare. */
const KNOWN = resolve("test/docs/knownNames.ts");

/** Below the project, where packages are found, and where nothing else looks for modules. */
const CACHE = resolve("node_modules/.cache");

/**
 * Checks the types of all blocks with one run of the compiler, each as a module of its own.
 *
 * @returns what the compiler says of each block that has a fault, with lines of the page; and the rest of what it says.
 */
export async function compileBlocks(
  blocks: readonly CodeBlock[],
): Promise<{ faults: ReadonlyMap<CodeBlock, string>; rest: string }> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, "docs-"));
  try {
    const modules = new Map(blocks.map((block, index) => [`block${index}.tsx`, block]));
    const known = relative(folder, KNOWN).replace(/\.ts$/, ".js");
    const files = {
      ...Object.fromEntries([...modules].map(([name, block]) => [name, asModule(block)])),
      // A global may be shadowed by what a block declares or imports; an import that is added to a block may not.
      "known.d.ts": `export * from "${known}";\nexport as namespace Known;\n`,
      "globals.d.ts": exportedNames(KNOWN)
        .map((name) => `import ${name} = Known.${name};\n`)
        .join(""),
    };
    const settings = {
      extends: relative(folder, resolve("tsconfig.json")),
      compilerOptions: {
        noUnusedLocals: false,
        noUnusedParameters: false,
        // Types are imported as pages have it, and nothing is written.
        verbatimModuleSyntax: false,
        isolatedModules: false,
      },
      files: Object.keys(files),
      include: [],
    };
    await Promise.all(
      Object.entries({ ...files, "tsconfig.json": JSON.stringify(settings) }).map(([name, text]) =>
        writeFile(join(folder, name), text),
      ),
    );
    return sorted(await compile(folder), modules);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A block as a module, whose lines are numbered as in the page. */
function asModule({ code, line }: CodeBlock): string {
  const statements = code.split(/\n(?=\n)/).map(elementsInFragment);
  return `${"\n".repeat(line - 1)}${statements.join("\n")}\nexport {};\n`;
}

/** A paragraph that starts with an element is elements: one after the other, they are no statements. */
function elementsInFragment(paragraph: string): string {
  return paragraph.replace(/^(\n*(?:\/\/.*\n)*)(<.*?);?(\n?)$/s, "$1<>$2</>;$3");
}

/** Runs the compiler, and gives what it says. */
function compile(folder: string): Promise<string> {
  const args = [resolve("node_modules/typescript/lib/tsc.js"), "-p", ".", "--pretty", "false"];
  return new Promise((end, fail) => {
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) => {
      if (error !== null && stdout === "") fail(new Error(stderr, { cause: error }));
      else end(stdout);
    });
  });
}

/** What was said of each block; a message is a line, and lines below it that are indented. */
function sorted(said: string, modules: ReadonlyMap<string, CodeBlock>) {
  const faults = new Map<CodeBlock, string>();
  let rest = "";
  for (const message of said.split(/\n(?! )/)) {
    const [, name = "", place = "", text = ""] = /^(.*?)\((\d+),\d+\): (.*)$/s.exec(message) ?? [];
    const block = modules.get(name);
    if (block === undefined) rest += message;
    else faults.set(block, `${faults.get(block) ?? ""}${block.path}:${place}: ${text}\n`);
  }
  return { faults, rest };
}
