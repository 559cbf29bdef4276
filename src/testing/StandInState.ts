import type { Group } from "../client/Group.js";
import type { User } from "../client/User.js";
import { createDirectory, type Directory } from "./createDirectory.js";
import { createRateLimiter, type RateLimiter } from "./createRateLimiter.js";
import type { DirectoryData } from "./DirectoryData.js";
import { makeCurrentUser } from "./makeCurrentUser.js";
import { makeGroups } from "./makeGroups.js";
import { DEFAULT_PEOPLE, makePeople } from "./makePeople.js";
import { once } from "./once.js";
import type { UsersApiStandInOptions } from "./UsersApiStandIn.js";

/** What a stand-in answers from, and how. People and groups are made when they are first needed. */
export interface StandInState extends DirectoryData {
  latencyMs: readonly [shortest: number, longest: number];
  limiter: RateLimiter | undefined;
}

/** What a stand-in starts with. All share one directory: people leave it only as JSON. */
export const initialState: StandInState = {
  directory: createDirectory(() => makePeople()),
  me: once(makeCurrentUser),
  groups: once(() => makeGroups()),
  made: 0,
  latencyMs: [0, 0],
  limiter: undefined,
};

/** The state after a change; what the options leave out stays. */
export function changeState(state: StandInState, options: UsersApiStandInOptions): StandInState {
  const { people, me, groups, latencyMs, rateLimit } = options;
  return {
    ...state,
    directory: people === undefined ? state.directory : directoryOf(people),
    me: me === undefined ? state.me : () => me,
    groups: groups === undefined ? state.groups : groupsOf(groups),
    latencyMs: latencyMs === undefined ? state.latencyMs : rangeOf(latencyMs),
    limiter:
      rateLimit === undefined
        ? state.limiter
        : rateLimit
          ? createRateLimiter(rateLimit)
          : undefined,
  };
}

function directoryOf(people: readonly User[] | number): Directory {
  if (people === DEFAULT_PEOPLE) return initialState.directory;
  return createDirectory(() => (typeof people === "number" ? makePeople(people) : people));
}

function groupsOf(groups: readonly Group[] | number): () => readonly Group[] {
  return typeof groups === "number" ? once(() => makeGroups(groups)) : () => groups;
}

function rangeOf(latencyMs: number | readonly [number, number]): readonly [number, number] {
  return typeof latencyMs === "number" ? [latencyMs, latencyMs] : latencyMs;
}
