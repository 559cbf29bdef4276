import type { RecordedRequest, UsersApiStandIn } from "../../src/testing/index.js";
import type { CorsOptions } from "./cors.js";
import type { HttpFault } from "./HttpFault.js";
import { listen } from "./listen.js";
import { createSite, serveSite } from "./UsersApiSite.js";

export interface UsersApiServerOptions {
  api: UsersApiStandIn;
  cors?: CorsOptions;
}

export interface UsersApiServer {
  /** The base URL for a client: `http://127.0.0.1:PORT/users`. */
  url: string;
  /** What came over the wire, in order, without preflights. */
  requests: RecordedRequest[];
  /** Spoils the next answers on their way. What an answer can say by itself is `api.fail`. */
  fault(fault: HttpFault): void;
  close(): Promise<void>;
}

/** Serves a stand-in over real HTTP, with CORS, on 127.0.0.1. */
export async function startUsersApiServer({
  api,
  cors,
}: UsersApiServerOptions): Promise<UsersApiServer> {
  const site = createSite(api, cors);
  const { origin, close } = await listen((incoming, response) => {
    void serveSite(site, incoming, response);
  });
  return { url: `${origin}/users`, requests: site.requests, fault: site.faults.add, close };
}
