import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { createUsersApiStandIn, type UsersApiStandIn } from "../../src/testing/index.js";
import { listen } from "../support/listen.js";
import { createSite, serveSite } from "../support/UsersApiSite.js";
import { benchPeople } from "./benchPeople.js";

/** How long each answer of the Users API takes, in ms. */
export const LATENCY_MS = 80;

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** The pages and the Users API on one origin. */
export interface BenchServer {
  origin: string;
  api: UsersApiStandIn;
  close: () => Promise<void>;
}

/** Serves the files of some folders, and the Users API under `/users`. */
export async function serveBench(folders: readonly string[]): Promise<BenchServer> {
  const api = createUsersApiStandIn({ people: benchPeople(), latencyMs: LATENCY_MS });
  const site = createSite(api);
  const { origin, close } = await listen((incoming, response) => void answer(incoming, response));

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(incoming.url ?? "/", "http://bench");
    if (/^\/users(\/|$)/.test(pathname)) return serveSite(site, incoming, response);
    const type = TYPES[extname(pathname)];
    const files = await Promise.all(
      folders.map((folder) => readFile(join(folder, pathname)).catch(() => undefined)),
    );
    const file = files.find((found) => found !== undefined);
    if (type === undefined || file === undefined) return void response.writeHead(404).end();
    response.setHeader("Content-Type", type);
    response.end(file);
  }

  return { origin, api, close };
}
