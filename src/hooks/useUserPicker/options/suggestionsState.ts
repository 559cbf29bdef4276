import type { UserRef } from "../../../client/User.js";
import type { UsersScope } from "../../../query/UsersScope.js";
import { sameRefs } from "../../../people/sameRefs.js";

/** How the suggestions of a function stand. */
export interface SuggestionsState {
  /** Whose answers they are; `null` while there is no function. */
  owner: UsersScope | null;
  isWanted: boolean;
  /** The last good answer. */
  refs: readonly UserRef[] | undefined;
  status: "none" | "loading" | "success" | "error";
  /** Rises with each time the function is to be called, or no longer waited for. */
  run: number;
}

/** The state of a former owner with none of what it was told. */
const BLANK = { isWanted: false, refs: undefined, status: "none" } as const;

/** Where a state starts. */
export const NOT_ASKED: SuggestionsState = { ...BLANK, owner: null, run: 0 };

/** The state for this owner and wish: the same object when they are those it has. */
export function follow(
  state: SuggestionsState,
  owner: UsersScope | null,
  isWanted: boolean,
): SuggestionsState {
  if (state.owner === owner && state.isWanted === isWanted) return state;
  const own = state.owner === owner ? state : { ...state, ...BLANK, owner };
  const rest = own.refs === undefined ? "none" : "success";
  const settled = own.status === "loading" ? rest : own.status;
  return { ...own, isWanted, status: isWanted ? "loading" : settled, run: state.run + 1 };
}

/** The state after an answer to a run, `undefined` for a failure; an older run's changes nothing. */
export function settle(
  state: SuggestionsState,
  run: number,
  answer: readonly UserRef[] | undefined,
): SuggestionsState {
  if (state.run !== run) return state;
  if (answer === undefined) return { ...state, status: "error" };
  const isNew = state.refs === undefined || !sameRefs(state.refs, answer);
  return { ...state, refs: isNew ? answer : state.refs, status: "success" };
}

/** The state that asks again after a failure. */
export function askAgain(state: SuggestionsState): SuggestionsState {
  if (state.status !== "error" || !state.isWanted) return state;
  return { ...state, status: "loading", run: state.run + 1 };
}
