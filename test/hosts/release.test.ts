import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { check, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { HOSTS } from "./support/packLibrary.js";

const root = join(HOSTS, "release");

async function run(command: string): Promise<void> {
  const [name = "", ...args] = command.split(" ");
  await promisify(execFile)(name, args, {
    cwd: root,
    shell: process.platform === "win32",
    env: { ...process.env, npm_config_offline: "true" },
  });
}

const read = (path: string): Promise<string> => readFile(join(root, path), "utf8");

async function changesets(): Promise<string[]> {
  const names = await readdir(join(root, ".changeset"));
  return names.filter((name) => name.endsWith(".md") && name !== "README.md");
}

test("changesets make the next version and its part of the change log", async () => {
  await mkdir(root, { recursive: true });
  const copied = ["package.json", "package-lock.json", "CHANGELOG.md", ".prettierrc.json"];
  for (const path of [...copied, ".npmrc", ".changeset"]) {
    await cp(path, join(root, path), { recursive: true });
  }
  const text = "Something is mended.\n\nIt takes two paragraphs to say how.";
  const added = `---\n"itwin-people-picker": patch\n---\n\n${text}\n`;
  await writeFile(join(root, ".changeset/one-more.md"), added);
  await run("git init --quiet --initial-branch=main");
  await run("git add .");
  await run("git -c user.name=A -c user.email=a@x.test commit --quiet --message=Start");

  const former = await read("CHANGELOG.md");
  const pending = await Promise.all((await changesets()).map((name) => read(`.changeset/${name}`)));
  await run("npx changeset status --output=status.json");
  const { newVersion } = JSON.parse(await read("status.json")).releases[0];
  await run("npm run release:version");

  const lock = JSON.parse(await read("package-lock.json"));
  const versions = [JSON.parse(await read("package.json")), lock, lock.packages[""]];
  expect(versions.map(({ version }) => version)).toEqual(Array(3).fill(newVersion));
  expect(await changesets()).toEqual([]);

  const log = await read("CHANGELOG.md");
  const title = "# Changelog\n";
  expect(log.startsWith(`${title}\n## ${newVersion}\n\n### `)).toBe(true);
  expect(log).toContain("\n- Something is mended.\n\n  It takes two paragraphs to say how.\n");
  for (const one of pending) {
    const [firstLine] = one.replace(/^---.*?---\s+/s, "").split("\n");
    expect(log).toContain(`\n- ${firstLine}\n`);
  }
  expect(log.endsWith(former.slice(title.length))).toBe(true);
  const filepath = join(root, "CHANGELOG.md");
  expect(await check(log, { ...(await resolveConfig(filepath)), filepath })).toBe(true);
});
