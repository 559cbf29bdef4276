export { createUsersApiStandIn } from "./createUsersApiStandIn.js";
export type { UsersApiStandIn, UsersApiStandInOptions } from "./UsersApiStandIn.js";
export type { StandInRateLimit } from "./createRateLimiter.js";
export type {
  BrokenConnection,
  FailingAnswer,
  NoAnswer,
  StandInFailure,
} from "./StandInFailure.js";
export type { FailureScope } from "./createScript.js";
export type { RecordedRequest } from "./RecordedRequest.js";
export type { UsersApiOperation } from "./routeOf.js";
export { makePeople } from "./makePeople.js";
export { makeCurrentUser } from "./makeCurrentUser.js";
export { makeGroups } from "./makeGroups.js";
export { knownSearches } from "./knownSearches.js";
