import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { renderPage } from "./app/server.js";
import { appPeople } from "./app/appPeople.js";
import { REACT_VERSIONS } from "../setup/reactAlias.js";
import { buildHost } from "./support/buildHost.js";
import { expectAppToWork } from "./support/expectAppToWork.js";
import { openHost } from "./support/openHost.js";
import { serveHost } from "./support/serveHost.js";
import { STRICT_POLICY } from "./support/strictPolicy.js";

/** The whole page around what React wrote. */
const documentOf = (html: string, { script, style }: { script: string; style: string }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title>` +
  `<link rel="icon" href="data:,"><link rel="stylesheet" href="/${style}">` +
  `<script type="module" src="/${script}"></script></head><body><div id="root">${html}</div></body></html>`;

/** With React's development build, which tells of what hydration finds. */
const mode = "development";

describe.each(REACT_VERSIONS)("rendered by a server, under React %s", (react) => {
  let folder: string;
  let render: typeof renderPage;
  const files = { script: "", style: "" };

  beforeAll(async () => {
    const entries = ["server.tsx"];
    const server = await buildHost({ app: "app", react, entries, mode, isServer: true });
    ({ renderPage: render } = (await import(pathToFileURL(join(server, "server.js")).href)) as {
      renderPage: typeof renderPage;
    });
    folder = await buildHost({ app: "app", react, entries: ["hydrate.tsx"], mode });
    const assets = await readdir(join(folder, "assets"));
    files.script = `assets/${assets.find((name) => name.endsWith(".js"))}`;
    files.style = `assets/${assets.find((name) => name.endsWith(".css"))}`;
  });

  test("a page is written without a window, a request, an inline style, or a word of complaint", async () => {
    const complain = vi.spyOn(console, "error");
    const { html, requests, errors } = await render();
    expect(globalThis).not.toHaveProperty("window");
    expect(html).toContain('role="combobox"');
    expect(html).toContain("Jo Adams");
    expect(html).toContain("Loading person…");
    expect(html).not.toMatch(/\sstyle="|<style/);
    expect({ requests, errors }).toEqual({ requests: 0, errors: [] });
    expect(complain.mock.calls).toEqual([]);
  });

  test("it wakes up as it was, and works", async () => {
    const { html } = await render();
    const { origin, requests } = await serveHost(folder, {
      headers: STRICT_POLICY,
      api: appPeople,
      render: (_, response) => {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(documentOf(html, files));
      },
    });
    const page = await openHost(origin);
    await page.getByText("Bob Smithers").first().waitFor();
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll("#root [id]")].map(({ id }) => id),
    );
    const written = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(written.filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
    expect(requests.map(({ operation }) => operation).sort()).toEqual(["byIdList", "me"]);
    await expectAppToWork(page);
  });
});
