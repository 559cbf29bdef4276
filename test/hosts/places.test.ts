import { beforeAll, describe, test } from "vitest";
import { places } from "./app/places.js";
import { appPeople } from "./app/appPeople.js";
import { REACT_VERSIONS } from "../setup/reactAlias.js";
import { buildHost } from "./support/buildHost.js";
import { openHost } from "./support/openHost.js";
import { serveHost } from "./support/serveHost.js";
import { STRICT_POLICY } from "./support/strictPolicy.js";
import { expectAppToWork } from "./support/expectAppToWork.js";

/** Where the app is, and whether React's root is in a shadow root there. */
const EVERYWHERE = [
  ...Object.keys(places).map((place) => `place=${place}`),
  "shadow&place=page",
  "shadow&place=dialog",
];
const AT_THE_LEAST = ["place=iframe", "shadow&place=dialog"];

describe.each(REACT_VERSIONS)("built with Vite, under React %s and a strict policy", (react) => {
  let folder: string;

  beforeAll(async () => {
    folder = await buildHost({ app: "app", react, entries: ["index.html"] });
  });

  test.each(react === 18 ? AT_THE_LEAST : EVERYWHERE)("everything works at: %s", async (query) => {
    const { origin } = await serveHost(folder, { headers: STRICT_POLICY, api: appPeople });
    const page = await openHost(`${origin}/index.html?${query}`);
    await expectAppToWork(page, query.endsWith("iframe") ? page.frameLocator("iframe") : page);
  });
});
