import { execFile } from "node:child_process";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Where hosts are made. What an app in it imports is the packed library first, and the rest from the packages of this
 * project.
 */
export const HOSTS = resolve(".hosts");

/** The library as `npm install` lays it down. */
export const LIBRARY = libraryIn(HOSTS);

/** Global set-up of the tests of hosts. */
export async function setup(): Promise<void> {
  await packLibrary(HOSTS);
}

/** Empties a folder, packs the library as for publishing and unpacks it where the apps in that folder find it. */
export async function packLibrary(folder: string): Promise<void> {
  const library = libraryIn(folder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(library, { recursive: true });
  const shell = process.platform === "win32";
  await run("npm", ["pack", "--pack-destination", folder], { shell });
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined)
    throw new Error("npm pack has left no tarball: run `npm pack` to see.");
  await run("tar", ["-xzf", join(folder, tarball), "-C", library, "--strip-components=1"]);
}

function libraryIn(folder: string): string {
  return join(folder, "node_modules", "itwin-people-picker");
}
