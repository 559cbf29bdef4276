import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { createUsersClient, type UsersClientOptions } from "../../src/client/createUsersClient.js";
import { listen } from "./listen.js";

/** A request as it came over the wire. */
export interface RawRequest {
  method: string;
  /** The path with its query, as it was sent. */
  url: string;
  headers: IncomingHttpHeaders;
  /** How often each header was there, by lower-case name. */
  counts: Record<string, number>;
  body: string;
  /** Whether the client hung up before the answer's end. */
  isHungUp: boolean;
}

export type RawAnswer = (response: ServerResponse, request: RawRequest) => void;

export interface RawServer {
  origin: string;
  /** The base URL for a client. */
  baseUrl: string;
  requests: RawRequest[];
}

/** A server that knows nothing of the Users API. The last answer is given again and again; it ends with its test. */
export async function startRawServer(...answers: RawAnswer[]): Promise<RawServer> {
  const requests: RawRequest[] = [];
  const { origin, close } = await listen(async (incoming, response) => {
    const { method = "", url = "", headers, rawHeaders } = incoming;
    const counts: Record<string, number> = {};
    for (const [n, name] of rawHeaders.entries()) {
      if (n % 2 === 0) counts[name.toLowerCase()] = (counts[name.toLowerCase()] ?? 0) + 1;
    }
    const body = await text(incoming);
    const request: RawRequest = { method, url, headers, counts, body, isHungUp: false };
    response.once("close", () => {
      request.isHungUp = !response.writableEnded;
    });
    requests.push(request);
    // A connection that is kept would be broken under a later request.
    response.setHeader("Connection", "close");
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    answer?.(response, request);
  });
  onTestFinished(close);
  return { origin, baseUrl: `${origin}/users`, requests };
}

/** The token of `clientFor`. */
export const TOKEN = "test-token.with-three.parts_0123456789";

export function clientFor({ baseUrl }: RawServer, options: Partial<UsersClientOptions> = {}) {
  return createUsersClient({ getAccessToken: () => TOKEN, baseUrl, ...options });
}

export function reply(
  status: number,
  body: string | Uint8Array = "",
  headers: Record<string, string> = {},
): RawAnswer {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);
  };
}

export function replyJson(value: unknown, status = 200): RawAnswer {
  return reply(status, JSON.stringify(value));
}

/** Promises more of a body than it sends, and ends the connection. */
export function replyTruncated(status: number, body: string): RawAnswer {
  return (response) => {
    response.writeHead(status, { "Content-Length": Buffer.byteLength(body) + 10 });
    response.write(body, () => response.destroy());
  };
}

/** Sends the headers and the start of a body, and nothing more. */
export function replyStalled(body: string): RawAnswer {
  return (response) => {
    response.writeHead(200, { "Content-Length": Buffer.byteLength(body) + 10 }).write(body);
  };
}

/** Breaks the connection instead of answering. */
export const resetConnection: RawAnswer = (response) => {
  response.socket?.destroy();
};

/** Never answers. */
export const neverReply: RawAnswer = () => {};
