import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromiumPlaces } from "./chromiumPlaces.js";

/** A download that got nowhere within this many milliseconds is given up. */
const installTimeoutMs = 10 * 60_000;

/**
 * The path of a Chrome or Chromium to test in. Where there is none, one is installed: by apt for
 * root on Debian, else by Playwright.
 *
 * @throws Error when there is none and none could be installed.
 */
export async function findChromium(): Promise<string> {
  const found = await findInstalled();
  if (found) return found;

  for (const command of installCommands()) {
    console.log(`No Chromium here, trying: ${command}`);
    try {
      execSync(command, { stdio: ["ignore", "ignore", "inherit"], timeout: installTimeoutMs });
    } catch {
      continue;
    }
    const installed = await findInstalled();
    if (installed) return installed;
  }
  throw new Error(
    "The tests run in Chromium and there is none on this machine. Install Chrome or Chromium, or " +
      "run `npx playwright install chromium`, or set CHROME_PATH to the program.",
  );
}

async function findInstalled(): Promise<string | undefined> {
  const place = chromiumPlaces(process).find((path) => existsSync(path));
  if (place) return place;
  const { chromium } = await import("playwright");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function installCommands(): string[] {
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  const apt = "apt-get update && apt-get install -y --no-install-recommends chromium";
  return [...(isDebianRoot ? [apt] : []), "npx playwright install chromium"];
}
