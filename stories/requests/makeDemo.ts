import { QueryClient } from "@tanstack/react-query";
import { createUsersClient } from "../../src/index.js";
import {
  createUsersApiStandIn,
  type StandInFailure,
  type StandInRateLimit,
} from "../../src/testing/index.js";
import { createRecorder } from "./createRecorder.js";
import { recordFetch } from "./recordFetch.js";
import { watchQuestions } from "./watchQuestions.js";

/** How the server of a demo answers. */
export interface DemoServer {
  rateLimit: StandInRateLimit;
  /** How long an answer takes, in ms. */
  latencyMs: number;
  /** How its first answers fail. */
  fail?: readonly StandInFailure[] | undefined;
}

/** A server, a client, the answers, and the log of what goes between them. */
export type Demo = ReturnType<typeof makeDemo>;

export function makeDemo({ rateLimit, latencyMs, fail = [] }: DemoServer) {
  const standIn = createUsersApiStandIn({ rateLimit, latencyMs });
  for (const failure of fail) standIn.fail(failure);
  const recorder = createRecorder();
  const queryClient = new QueryClient();
  watchQuestions(queryClient, recorder.note);
  const client = createUsersClient({
    getAccessToken: () => "stand-in",
    // Clients of one base URL tell each other when the server asks to wait, those of other stories too.
    baseUrl: `https://${crypto.randomUUID()}.example/users`,
    fetch: recordFetch(standIn, recorder.note),
  });
  return { standIn, client, queryClient, recorder };
}
