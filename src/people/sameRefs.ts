import type { UserRef } from "../client/User.js";

const FIELDS = ["id", "email", "givenName", "surname", "organizationName"] as const;

/** Whether two lists say the same of the same people, in the same order. */
export function sameRefs(some: readonly UserRef[], others: readonly UserRef[]): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every((ref, n) => isSame(ref, others[n]));
}

function isSame(one: UserRef, other: UserRef | undefined): boolean {
  return other !== undefined && FIELDS.every((field) => one[field] === other[field]);
}
