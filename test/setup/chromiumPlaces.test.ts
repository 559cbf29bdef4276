import { describe, expect, test } from "vitest";
import { chromiumPlaces } from "./chromiumPlaces.js";

describe("chromiumPlaces", () => {
  test("CHROME_PATH comes first", () => {
    const env = { CHROME_PATH: "/opt/my-chrome", PATH: "/usr/bin" };
    expect(chromiumPlaces({ platform: "linux", env })[0]).toBe("/opt/my-chrome");
  });

  test("an empty CHROME_PATH and empty parts of PATH name no place", () => {
    const env = { CHROME_PATH: "", PATH: ":/usr/bin:" };
    const places = chromiumPlaces({ platform: "linux", env });
    expect(places.every((place) => place.startsWith("/usr/bin/"))).toBe(true);
  });

  test("Chromium in any directory of PATH is wanted before Chrome in another", () => {
    const env = { PATH: "/usr/local/bin:/usr/bin" };
    const places = chromiumPlaces({ platform: "linux", env });
    expect(places.indexOf("/usr/bin/chromium")).toBeLessThan(
      places.indexOf("/usr/local/bin/google-chrome"),
    );
  });

  test("macOS applications are found outside PATH", () => {
    expect(chromiumPlaces({ platform: "darwin", env: {} })).toContain(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
  });

  test("Windows programs are found in the program folders that exist", () => {
    const env = { PROGRAMFILES: "C:\\Program Files", PATH: "C:\\Windows" };
    expect(chromiumPlaces({ platform: "win32", env })).toEqual([
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files\\Chromium\\Application\\chrome.exe",
    ]);
  });

  test("nothing is known about a machine without PATH", () => {
    expect(chromiumPlaces({ platform: "linux", env: {} })).toEqual([]);
  });
});
