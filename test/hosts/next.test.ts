import { execFile, spawn } from "node:child_process";
import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAppToWork } from "./support/expectAppToWork.js";
import { openHost } from "./support/openHost.js";
import { HOSTS } from "./support/packLibrary.js";

const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
const folder = join(HOSTS, "next");
const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };

let server: { origin: string; stop: () => void };

beforeAll(async () => {
  await cp(resolve("test/hosts/next"), folder, { recursive: true });
  await cp(resolve("test/hosts/app"), join(HOSTS, "app"), { recursive: true });
  await promisify(execFile)(process.execPath, [next, "build"], { cwd: folder, env });
  server = await startNext();
});

afterAll(() => server.stop());

/** Starts the built app on a free port. */
function startNext(): Promise<typeof server> {
  const args = [next, "start", "--hostname", "127.0.0.1", "--port", "0"];
  const child = spawn(process.execPath, args, { cwd: folder, env });
  return new Promise((started, failed) => {
    let said = "";
    child.once("exit", () => failed(new Error(`next start has ended: ${said}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said += String(chunk);
        const [origin] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(said) ?? [];
        if (origin !== undefined) started({ origin, stop: () => void child.kill() });
      });
    }
  });
}

test("a page of Next.js comes with the people's places in it", async () => {
  const html = await (await fetch(server.origin)).text();
  expect(html).toContain('data-kind="forbidden"');
  expect(html).toContain("Jo Adams");
  expect(html).toContain("Loading person…");
});

test("it wakes up and works", async () => {
  const page = await openHost(server.origin);
  await page.getByText("Written by Bob Smithers").waitFor();
  await expectAppToWork(page);
  expect(page.url()).toBe(`${server.origin}/`);
});
