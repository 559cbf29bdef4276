import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { TestProject } from "vitest/node";
import { createUsersApiStandIn } from "../../src/testing/index.js";
import { CONTROL_PATH, decodeControl, type ControlMessage, type ControlReport } from "./control.js";
import { allowOrigins } from "./cors.js";
import { listen } from "./listen.js";
import { createSite, serveSite, type UsersApiSite } from "./UsersApiSite.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the global server is: `http://127.0.0.1:PORT`. Tests reach it through `openRemoteApi`. */
    usersApiUrl: string;
  }
}

/**
 * Global set-up of the tests: one HTTP server for all of them, since a test in a browser cannot start one.
 * The first part of a path is the scope, which has a stand-in of its own, made when it is first named.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, close } = await startScopedServer();
  project.provide("usersApiUrl", origin);
  return close;
}

/** The server of `setup`, without the test runner. */
export function startScopedServer() {
  const sites = new Map<string, UsersApiSite>();
  return listen((incoming, response) => {
    const [scope = "", rest] = (incoming.url ?? "").slice(1).split(/[/?]/);
    const site = sites.get(scope) ?? createSite(createUsersApiStandIn());
    sites.set(scope, site);
    if (rest !== CONTROL_PATH) return void serveSite(site, incoming, response);
    return void control(site, incoming, response, () => sites.delete(scope));
  });
}

async function control(
  site: UsersApiSite,
  incoming: IncomingMessage,
  response: ServerResponse,
  forget: () => void,
): Promise<void> {
  allowOrigins(response);
  if (incoming.method === "OPTIONS") return void response.writeHead(204).end();
  const body = await text(incoming);
  try {
    if (incoming.method === "POST") obey(site, decodeControl(body), forget);
    const report: ControlReport = { requests: site.requests };
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify(report));
  } catch (error) {
    response.writeHead(400).end(String(error));
  }
}

function obey(site: UsersApiSite, message: ControlMessage, forget: () => void): void {
  const { api, faults } = site;
  if (message.configure) api.configure(message.configure);
  if (message.cors) site.cors = { ...site.cors, ...message.cors };
  if (message.recover) {
    api.recover();
    faults.clear();
  }
  if (message.fail) api.fail(message.fail);
  if (message.fault) faults.add(message.fault);
  if (message.close) forget();
}
