import { posix, win32 } from "node:path";

/** What the search for a browser needs to know of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

// On Ubuntu `chromium-browser` may be a stub that only names a snap: so it is asked last.
const commandNames = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

/** Every path where Chrome or Chromium may be on this machine, the most wanted first. */
export function chromiumPlaces({ platform, env }: Machine): string[] {
  const places = env["CHROME_PATH"] ? [env["CHROME_PATH"]] : [];

  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    for (const root of roots) {
      if (!root) continue;
      places.push(win32.join(root, "Google", "Chrome", "Application", "chrome.exe"));
      places.push(win32.join(root, "Chromium", "Application", "chrome.exe"));
    }
    return places;
  }

  const directories = (env["PATH"] ?? "").split(":").filter((directory) => directory !== "");
  for (const name of commandNames) {
    for (const directory of directories) places.push(posix.join(directory, name));
  }
  if (platform === "darwin") {
    places.push("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    places.push("/Applications/Chromium.app/Contents/MacOS/Chromium");
  }
  return places;
}
