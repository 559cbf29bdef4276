import type { FailureScope } from "../../src/testing/createScript.js";

/** What can go wrong with an answer between the server and the page, beyond what a `Response` can hold. */
export type HttpFault = FailureScope & (TruncatedBody | StalledBody | SlowBody | Redirect);

/** The headers promise the whole body; half of it comes, and the connection ends. */
export interface TruncatedBody {
  truncate: true;
}

/** The headers and half of the body come, and then nothing. */
export interface StalledBody {
  stall: true;
}

/** The body comes in ten pieces, with so many ms before each. */
export interface SlowBody {
  dripMs: number;
}

/** The request is sent elsewhere; the stand-in is not asked. */
export interface Redirect {
  redirectTo: string;
  /** @default 307, which keeps the method and the body */
  status?: 301 | 302 | 303 | 307 | 308;
}
