import { useCallback, useEffect, useMemo, useState } from "react";
import { parseList, parseUser } from "../../../client/parseUsers.js";
import type { UserRef } from "../../../client/User.js";
import { useLatest } from "../../useLatest.js";
import { useUsersContext } from "../../UsersContext.js";
import { sameRefs } from "../../../people/sameRefs.js";
import { askAgain, follow, NOT_ASKED, settle } from "./suggestionsState.js";

/**
 * People to offer before anything is typed: a list, or a function that gives one each time the list opens. Its `signal`
 * aborts when the list closes before the answer is there. What it throws, rejects with or answers other than a list shows
 * as a failure with a retry, and is not reported: whoever wants to know catches it there.
 *
 * The answer is kept in the picker alone, until another person signs in, and then the function is called anew.
 */
export type Suggestions =
  | readonly UserRef[]
  | ((options: { signal: AbortSignal }) => readonly UserRef[] | Promise<readonly UserRef[]>);

/** What `useSuggestions` gives. */
export interface SuggestionsResult {
  /** Each person once. While a newer answer loads, or after it failed, the last good one. */
  refs: readonly UserRef[];
  /** `none`: there are no suggestions, or their function was not asked yet. */
  status: "none" | "loading" | "success" | "error";
  /** Asks again after a failure. Always the same function. */
  retry: () => void;
}

const NOBODY: readonly UserRef[] = [];

/** The host's suggestions; a function is called when `isWanted` turns true, and what it is doing aborted when it turns false. */
export function useSuggestions(
  suggestions: Suggestions | undefined,
  isWanted: boolean,
): SuggestionsResult {
  const given = useGivenRefs(typeof suggestions === "function" ? undefined : suggestions);
  const asked = useAskedRefs(typeof suggestions === "function" ? suggestions : undefined, isWanted);
  if (typeof suggestions === "function") return asked;
  const { retry } = asked;
  if (suggestions === undefined) return { refs: NOBODY, status: "none", retry };
  if (given === undefined) return { refs: NOBODY, status: "error", retry };
  return { refs: given, status: "success", retry };
}

/** A list as the host gives it; the same one for as long as it says the same. */
function useGivenRefs(suggestions: unknown): readonly UserRef[] | undefined {
  const refs = useMemo(() => parseRefs(suggestions), [suggestions]);
  const [kept, setKept] = useState(refs);
  if (kept === refs || (kept && refs && sameRefs(kept, refs))) return kept;
  setKept(refs);
  return refs;
}

type AskForRefs = Extract<Suggestions, (options: never) => unknown>;

function useAskedRefs(ask: AskForRefs | undefined, isWanted: boolean): SuggestionsResult {
  const { scope } = useUsersContext();
  const owner = ask ? scope : null;
  const [kept, setKept] = useState(NOT_ASKED);
  const state = follow(kept, owner, owner !== null && isWanted);
  if (state !== kept) setKept(state);
  const latest = useLatest(ask);

  const { run, isWanted: isAsked } = state;
  useEffect(() => {
    if (!isAsked) return;
    const controller = new AbortController();
    const { signal } = controller;
    const answer = (refs: readonly UserRef[] | undefined) => {
      if (!signal.aborted) setKept((now) => settle(now, run, refs));
    };
    // Not at once: the first of StrictMode's two times is aborted by then.
    const asking = Promise.resolve().then(() =>
      signal.aborted ? [] : latest.current?.({ signal }),
    );
    asking.then(parseRefs).then(answer, () => answer(undefined));
    return () => controller.abort();
  }, [isAsked, run, latest]);

  const retry = useCallback(() => setKept(askAgain), []);
  return { refs: state.refs ?? NOBODY, status: state.status, retry };
}

/** The people of a list, each once; `undefined` when it is none. */
function parseRefs(value: unknown): readonly UserRef[] | undefined {
  return Array.isArray(value) ? parseList(value, parseUser) : undefined;
}
