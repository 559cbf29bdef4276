import type { UserRef } from "../client/User.js";

/** Whom a component of one person shows. */
export type UserOrId =
  | {
      /** Shown as they are; looked up only when there is nothing but an id. */
      user: UserRef;
      userId?: undefined;
    }
  | {
      /** Looked up, together with all others on the page. */
      userId: string;
      user?: undefined;
    };
