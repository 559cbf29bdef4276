import type { PeopleListResult } from "../../../query/resolvePeopleList.js";
import type { PickerListEvent } from "../PickerEvents.js";

/** What a host is told of a list that was looked up: counts, and how long it took, in ms. */
export function listEvent(
  results: readonly PeopleListResult[],
  durationMs: number,
): PickerListEvent {
  const count = (status: PeopleListResult["status"]) =>
    results.filter((result) => result.status === status).length;
  return {
    found: count("found"),
    notFound: count("not-found"),
    ambiguous: count("ambiguous"),
    failed: count("failed"),
    durationMs,
  };
}
