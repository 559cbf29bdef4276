import type {
  RecordedRequest,
  StandInFailure,
  UsersApiStandInOptions,
} from "../../src/testing/index.js";
import type { CorsOptions } from "./cors.js";
import type { HttpFault } from "./HttpFault.js";

/** The last part of the address under which a scope is told what to do. */
export const CONTROL_PATH = "__control";

/** What a test tells its scope of the global server. */
export interface ControlMessage {
  configure?: UsersApiStandInOptions;
  cors?: CorsOptions;
  fail?: StandInFailure;
  fault?: HttpFault;
  recover?: true;
  close?: true;
}

/** What a scope has seen. */
export interface ControlReport {
  requests: RecordedRequest[];
}

const FOREVER = "Infinity";

/** JSON, with `Infinity`, which JSON lacks and `times` needs. */
export function encodeControl(message: ControlMessage): string {
  return JSON.stringify(message, (_, value: unknown) => (value === Infinity ? FOREVER : value));
}

export function decodeControl(body: string): ControlMessage {
  const revive = (name: string, value: unknown) =>
    name === "times" && value === FOREVER ? Infinity : value;
  return JSON.parse(body, revive) as ControlMessage;
}
