import { beforeAll, describe, test } from "vitest";
import { places } from "./app/places.js";
import { buildHost, REACT_VERSIONS } from "./support/buildHost.js";
import { openHost } from "./support/openHost.js";
import { serveHost } from "./support/serveHost.js";
import { appPeople, expectAppToWork } from "./support/expectAppToWork.js";

/** No style and no script but those of files of the page's own origin, and no text that becomes either. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

describe.each(REACT_VERSIONS)("built with Vite, under React %s and a strict policy", (react) => {
  let folder: string;

  beforeAll(async () => {
    folder = await buildHost({ app: "app", react, entries: ["index.html"] });
  });

  test.each(Object.keys(places))("everything works in: %s", async (place) => {
    const { origin } = await serveHost(folder, {
      headers: { "Content-Security-Policy": STRICT },
      api: appPeople,
    });
    const page = await openHost(`${origin}/index.html?place=${place}`);
    await expectAppToWork(page, place === "iframe" ? page.frameLocator("iframe") : page);
  });
});
