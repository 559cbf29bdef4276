import type { ServerResponse } from "node:http";

/** What pages of other origins may see. */
export interface CorsOptions {
  /**
   * Whether a page may read `Retry-After`. Nobody knows whether the real API lets it.
   * @default true
   */
  exposeRetryAfter?: boolean;
  /**
   * Whether answers with status 429 carry CORS headers. Without them the page sees a bare network error.
   * @default true
   */
  onRateLimited?: boolean;
}

/** Lets every origin ask, with the methods and headers that this library uses and no others. */
export function allowOrigins(response: ServerResponse, options: CorsOptions = {}): void {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE");
  response.setHeader("Access-Control-Allow-Headers", "Authorization, Accept, Content-Type");
  if (options.exposeRetryAfter ?? true) {
    response.setHeader("Access-Control-Expose-Headers", "Retry-After");
  }
}

/** Takes it back for an answer to which no page of another origin shall get. */
export function hideFromOrigins(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) {
    if (name.startsWith("access-control-")) response.removeHeader(name);
  }
}
