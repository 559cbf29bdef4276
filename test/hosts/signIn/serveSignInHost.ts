import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { errorBody } from "../../../src/testing/apiErrors.js";
import { createUsersApiStandIn, type RecordedRequest } from "../../../src/testing/index.js";
import { createSite, serveSite } from "../../support/UsersApiSite.js";
import { serveHost } from "../support/serveHost.js";
import { createHold, type Hold } from "./createHold.js";
import { CLIENT_ID, openAuthority, type Authority } from "./openAuthority.js";

/** Two people of two organisations, and a colleague of each. */
const alice = { id: "a1", givenName: "Alice", surname: "Archer", email: "alice@a.test" };
const carol = { id: "a2", givenName: "Carol", surname: "Smith", email: "carol@a.test" };
const bob = { id: "b1", givenName: "Bob", surname: "Baker", email: "bob@b.test" };
const dave = { id: "b2", givenName: "Dave", surname: "Smith", email: "dave@b.test" };

/** The app, who signs people in to it, and the Users API that takes tokens of that authority alone. */
export interface SignInHost {
  origin: string;
  authority: Authority;
  /** What the API was asked with a token that was good. */
  requests: RecordedRequest[];
  /** The tokens that were refused with status 401. */
  refused: string[];
  /** The tokens of the requests that have come. */
  presented: string[];
  /** Of requests to the API, before their token is looked at. */
  arrivals: Hold;
}

/** Serves the built app until the test ends, with `alice` and `bob` as logins. */
export async function serveSignInHost(folder: string): Promise<SignInHost> {
  const requests: RecordedRequest[] = [];
  const refused: string[] = [];
  const presented: string[] = [];
  const arrivals = createHold();
  const sites = {
    alice: {
      ...createSite(createUsersApiStandIn({ people: [alice, carol], me: alice })),
      requests,
    },
    bob: { ...createSite(createUsersApiStandIn({ people: [bob, dave], me: bob })), requests },
  };

  async function users(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const token = incoming.headers.authorization?.replace("Bearer ", "") ?? "";
    presented.push(token);
    await arrivals.pass();
    const subject = authority.subjectOf(token);
    if (subject === "alice" || subject === "bob") {
      return serveSite(sites[subject], incoming, response);
    }
    refused.push(token);
    response.writeHead(401, { "Content-Type": "application/json" });
    response.end(errorBody("InvalidToken", "The access token is not valid."));
  }

  async function render(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    if (incoming.url === "/settings.json") {
      response.setHeader("Content-Type", "application/json");
      const settings = {
        clientId: CLIENT_ID,
        authority: authority.origin,
        usersApi: `${origin}/users`,
      };
      return void response.end(JSON.stringify(settings));
    }
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(await readFile(join(folder, "index.html")));
  }

  const { origin } = await serveHost(folder, {
    users: (incoming, response) => void users(incoming, response),
    render: (incoming, response) => void render(incoming, response),
  });
  const authority = await openAuthority(origin);
  return { origin, authority, requests, refused, presented, arrivals };
}
