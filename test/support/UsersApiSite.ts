import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { createScript, type Script } from "../../src/testing/createScript.js";
import type { RecordedRequest, UsersApiStandIn } from "../../src/testing/index.js";
import { recordBody, recordRequest } from "../../src/testing/RecordedRequest.js";
import { allowOrigins, hideFromOrigins, type CorsOptions } from "./cors.js";
import { deliver } from "./deliver.js";
import type { HttpFault } from "./HttpFault.js";

/** A stand-in on the way to HTTP: what it is, how it is reached, and what the wire saw. */
export interface UsersApiSite {
  api: UsersApiStandIn;
  cors: CorsOptions;
  faults: Script<HttpFault>;
  /** Every request but preflights; `aborted` means that the client hung up before the answer was sent. */
  requests: RecordedRequest[];
}

export function createSite(api: UsersApiStandIn, cors: CorsOptions = {}): UsersApiSite {
  return { api, cors, faults: createScript<HttpFault>(), requests: [] };
}

/** Answers one HTTP request from the site's stand-in. */
export async function serveSite(
  site: UsersApiSite,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  allowOrigins(response, site.cors);
  if (incoming.method === "OPTIONS") return void response.writeHead(204).end();

  const hungUp = new AbortController();
  response.once("close", () => hungUp.abort());
  const body = await text(incoming).catch(() => undefined);
  if (body === undefined) return;
  const request = toRequest(incoming, body);
  const record = recordRequest(request);
  recordBody(record, body);
  site.requests.push(record);
  try {
    const fault = site.faults.take(record.operation);
    const answer =
      fault && "redirectTo" in fault
        ? new Response(null, {
            status: fault.status ?? 307,
            headers: { Location: fault.redirectTo },
          })
        : await site.api.fetch(request, { signal: hungUp.signal });
    record.status = answer.status;
    if (answer.status === 429 && site.cors.onRateLimited === false) hideFromOrigins(response);
    await deliver(answer, response, fault, hungUp.signal);
    record.outcome = fault && "truncate" in fault ? "failed" : "answered";
  } catch {
    record.outcome = hungUp.signal.aborted ? "aborted" : "failed";
    incoming.socket.resetAndDestroy();
  }
}

function toRequest(incoming: IncomingMessage, body: string): Request {
  const { method = "GET", url = "/", headers } = incoming;
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(new URL(url, `http://${headers.host}`), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
    ...(hasBody && { body }),
  });
}
