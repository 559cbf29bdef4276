import type { Group } from "../client/Group.js";
import type { CurrentUser, User } from "../client/User.js";
import type { StandInRateLimit } from "./createRateLimiter.js";
import type { RecordedRequest } from "./RecordedRequest.js";
import type { StandInFailure } from "./StandInFailure.js";

/** What a stand-in holds and how it behaves. */
export interface UsersApiStandInOptions {
  /**
   * The people, or how many to make. Made people are the same every time: see `makePeople`.
   * @default 20000
   */
  people?: readonly User[] | number;
  /**
   * Who is signed in. Can be looked up by id also when `people` lacks them; search finds only `people`.
   * @default the first of the made people
   */
  me?: CurrentUser;
  /**
   * The groups, or how many to make.
   * @default 200
   */
  groups?: readonly Group[] | number;
  /**
   * How long each answer takes, in ms, or the shortest and the longest time.
   * @default 0
   */
  latencyMs?: number | readonly [shortest: number, longest: number];
  /**
   * How often may be asked before 429 is the answer; `null` for no limit.
   * @default null
   */
  rateLimit?: StandInRateLimit | null;
}

/** An iTwin Users API in memory. */
export interface UsersApiStandIn {
  /**
   * Answers as the Users API does. Give it to `createUsersClient`, or route real HTTP to it.
   * The path may have any origin and prefix; it must end as those of the API do, from `/users` on.
   * Writes, which only the OpenAPI file in circulation has, change what it answers from: until `configure` sets that anew.
   * Rejects as `fetch` does: with the signal's reason after an abort, which is an `AbortError` unless told
   * otherwise, and with a `TypeError` for an unusable request or a network that was made to fail.
   */
  fetch(this: void, input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /**
   * What was asked, in order. The records of requests under way are completed as they are answered.
   * Forget them with `requests.length = 0`.
   */
  readonly requests: RecordedRequest[];
  /**
   * Makes the next answers fail. Instructions queue up: a request uses the first that matches it.
   * @throws RangeError for a status that no answer can have.
   */
  fail(failure: StandInFailure): void;
  /** Forgets every failure that is still to come. Requests that hang go on hanging. */
  recover(): void;
  /** Changes what the stand-in was made with, from the next request on. What is left out stays. */
  configure(options: UsersApiStandInOptions): void;
}
