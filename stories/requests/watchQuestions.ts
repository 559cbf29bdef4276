import type { Query, QueryCache, QueryClient } from "@tanstack/react-query";
import { UsersApiError } from "../../src/index.js";
import type { AnsweredHere, LogEvent, Question } from "./requestLog.js";

/** Takes note of the questions that hooks and components ask, by what happens to their queries. */
export function watchQuestions(queryClient: QueryClient, note: (event: LogEvent) => void): void {
  const cache = queryClient.getQueryCache();
  /** Those that had their answer when they were made, and nobody to read it yet. */
  const bornAnswered = new WeakSet<Query>();

  function noteReader(query: Query, question: Question): void {
    const { data, fetchStatus } = query.state;
    if (fetchStatus === "fetching") note({ type: "answered-here", question, by: "shared" });
    if (fetchStatus === "fetching" || data === undefined) return;
    const by = bornAnswered.delete(query) ? bornFrom(question) : "cache";
    const from = by === "narrowed" ? narrowedFrom(cache, query) : undefined;
    note({ type: "answered-here", question, by, from });
  }

  cache.subscribe((event) => {
    const { query } = event;
    const question = questionOf(query);
    if (question === undefined) return;
    if (event.type === "added" && query.state.data !== undefined) bornAnswered.add(query);
    // Whoever only looks at what is known asks nothing.
    if (event.type === "observerAdded" && event.observer.options.enabled !== false) {
      noteReader(query, question);
    }
    if (event.type !== "updated") return;
    const { action } = event;
    if (action.type === "fetch") note({ type: "asked", question });
    if (action.type === "success" && action.manual !== true) {
      note({ type: "answered", question, found: countPeople(query.state.data) });
    }
    if (action.type === "error") note({ type: "failed", question, reason: reasonOf(action.error) });
    // What TanStack does with a query that everybody has left: it goes back to what it was.
    if (action.type === "setState") note({ type: "left", question });
  });
}

/** Keys of ours: root, scope, kind, and the text or id. Where nothing is asked for, that is empty. */
function questionOf({ queryKey }: Query): Question | undefined {
  const [, , kind, what] = queryKey;
  if (kind === "me") return { kind };
  if (typeof what !== "string" || what === "") return undefined;
  if (kind === "search") return { kind, text: what };
  return kind === "user" ? { kind, id: what } : undefined;
}

function bornFrom({ kind }: Question): AnsweredHere {
  return kind === "search" ? "narrowed" : "known";
}

/** The search that a narrowed answer comes from has its age, and a part of its text. */
function narrowedFrom(cache: QueryCache, { queryKey, state }: Query): string | undefined {
  const text = String(queryKey[3]);
  const [source] = cache
    .findAll({ queryKey: queryKey.slice(0, 3) })
    .filter((other) => other.state.dataUpdatedAt === state.dataUpdatedAt)
    .map((other) => String(other.queryKey[3]))
    .filter((part) => part !== text && text.toLowerCase().includes(part.toLowerCase()))
    // The longest has the fewest people.
    .sort((one, other) => other.length - one.length);
  return source;
}

function countPeople(data: unknown): number {
  if (Array.isArray(data)) return data.length;
  return data === null ? 0 : 1;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof UsersApiError)) return "no answer";
  return error.status === undefined ? error.kind : String(error.status);
}
