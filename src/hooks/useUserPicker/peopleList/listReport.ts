import type { User } from "../../../client/User.js";
import type { UsersApiError } from "../../../client/UsersApiError.js";
import { formatPeopleList, type PeopleListEntry } from "../../../people/parsePeopleList.js";
import { principalKey } from "../../../people/Principal.js";
import type { PeopleListResult } from "../../../query/resolvePeopleList.js";

/** An entry of a pasted list that chose nobody. */
export interface ListLeftover {
  entry: PeopleListEntry;
  /** `not-chosen`: found, and the host or the limit keeps them out. */
  status: "ambiguous" | "not-found" | "failed" | "not-chosen";
  /** Whom an ambiguous entry may mean. */
  candidates: readonly User[];
  /** The server knows nobody of it. Who is found and never offered is not found either, and no stranger to invite. */
  isNobody: boolean;
}

/** What came of a pasted list. */
export interface ListReport {
  /** How many were added. */
  added: number;
  left: readonly ListLeftover[];
  /** Those who are left, as they stand in the box. */
  text: string;
  /** Why the first of those could not be asked for who are `failed`. */
  failure: ListFailure | undefined;
}

/** Why somebody could not be asked for. */
export interface ListFailure {
  error: UsersApiError;
  /** After being asked to wait: from when on asking again makes sense, in ms since epoch. */
  retryAt: number | undefined;
}

/** Whom a pasted list may choose. */
export interface ListRules {
  /** Ids of those who are never offered. */
  excluded: ReadonlySet<string>;
  /** Whether somebody is offered and can't be chosen. */
  isDisabled: (user: User) => boolean;
  /** Keys of those who are chosen. */
  chosen: ReadonlySet<string>;
  /** How many more can be chosen. */
  room: number;
}

/** Divides what was looked up into those who are added and the entries that are left. */
export function reportOn(
  results: readonly PeopleListResult[],
  { excluded, isDisabled, chosen, room }: ListRules,
): { found: readonly User[]; report: ListReport } {
  const found = new Map<string, User>();
  const left: ListLeftover[] = [];
  let failure: ListFailure | undefined;
  const isOffered = ({ id }: User) => !excluded.has(id);
  for (const result of results) {
    const { entry } = result;
    const isNobody = result.status === "not-found";
    const leave = (status: ListLeftover["status"], candidates: readonly User[] = []) => {
      left.push({ entry, status, candidates, isNobody });
    };
    if (result.status === "ambiguous") {
      const candidates = result.candidates.filter(isOffered);
      leave(candidates.length > 0 ? "ambiguous" : "not-found", candidates);
    } else if (result.status === "failed") {
      leave("failed");
      failure ??= failureOf(result.error);
    } else if (result.status === "not-found" || !isOffered(result.user)) {
      leave("not-found");
    } else {
      const key = principalKey(result.user);
      if (chosen.has(key) || found.has(key)) continue;
      if (isDisabled(result.user) || found.size >= room) leave("not-chosen");
      else found.set(key, result.user);
    }
  }
  return { found: [...found.values()], report: makeReport(found.size, left, failure) };
}

/** The report once an entry is answered. */
export function withoutEntry(
  { added, left, failure }: ListReport,
  entry: PeopleListEntry,
): ListReport {
  return makeReport(
    added,
    left.filter((one) => one.entry !== entry),
    failure,
  );
}

function failureOf(error: UsersApiError): ListFailure {
  const { retryAfterMs } = error;
  return { error, retryAt: retryAfterMs === undefined ? undefined : Date.now() + retryAfterMs };
}

function makeReport(
  added: number,
  left: readonly ListLeftover[],
  failure: ListFailure | undefined,
): ListReport {
  const isFailed = left.some(({ status }) => status === "failed");
  return {
    added,
    left,
    text: formatPeopleList(left.map(({ entry }) => entry)),
    failure: isFailed ? failure : undefined,
  };
}
