import type { StandInFailure, UsersApiStandInOptions } from "../../src/testing/index.js";

/** The Users API of one story: `parameters.usersApi`. */
export interface StoryUsersApi extends UsersApiStandInOptions {
  /** How its first answers fail, in this order. */
  fail?: readonly StandInFailure[];
  /**
   * How long a request may take, in ms.
   * @default the client's own
   */
  timeoutMs?: number;
  /**
   * Whether the browser says that it is offline.
   * @default false
   */
  isOffline?: boolean;
}
