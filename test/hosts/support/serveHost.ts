import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { onTestFinished } from "vitest";
import { createUsersApiStandIn, type UsersApiStandInOptions } from "../../../src/testing/index.js";
import { listen } from "../../support/listen.js";
import { createSite, serveSite } from "../../support/UsersApiSite.js";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** Answers a request. */
export type Answer = (incoming: IncomingMessage, response: ServerResponse) => void;

/** How a host is served. */
export interface ServeOptions {
  /** Headers of every answer but those of the Users API, such as `Content-Security-Policy`. */
  headers?: Record<string, string>;
  /** The people, and how they are asked for. */
  api?: UsersApiStandInOptions;
  /**
   * Answers under `/users`.
   * @default a Users API of its own, for everybody
   */
  users?: Answer;
  /** Answers what is no file: a page that a server renders. */
  render?: Answer;
}

/** Serves a folder, and a Users API of its own under `/users`, until the test ends. */
export async function serveHost(
  folder: string,
  { headers, api, users, render }: ServeOptions = {},
) {
  const site = createSite(createUsersApiStandIn(api));
  const server = await listen((incoming, response) => void answer(incoming, response));

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(incoming.url ?? "/", "http://host");
    if (/^\/users(\/|$)/.test(pathname)) {
      return users === undefined ? serveSite(site, incoming, response) : users(incoming, response);
    }
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    const type = TYPES[extname(pathname)];
    const file =
      type === undefined
        ? undefined
        : await readFile(join(folder, pathname)).catch(() => undefined);
    if (type !== undefined && file !== undefined) {
      response.setHeader("Content-Type", type);
      return void response.end(file);
    }
    if (render !== undefined) return render(incoming, response);
    return void response.writeHead(404).end();
  }

  onTestFinished(server.close);
  return { origin: server.origin, requests: site.requests };
}
