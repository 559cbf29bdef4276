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
export const LIBRARY = join(HOSTS, "node_modules", "itwin-people-picker");

/** Global set-up of the tests of hosts: packs the library as for publishing and unpacks it where hosts find it. */
export async function setup(): Promise<void> {
  await rm(HOSTS, { recursive: true, force: true });
  await mkdir(LIBRARY, { recursive: true });
  const shell = process.platform === "win32";
  await run("npm", ["pack", "--pack-destination", HOSTS], { shell });
  const tarball = (await readdir(HOSTS)).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined)
    throw new Error("npm pack has left no tarball: run `npm pack` to see.");
  await run("tar", ["-xzf", join(HOSTS, tarball), "-C", LIBRARY, "--strip-components=1"]);
}
