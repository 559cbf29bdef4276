import type { UserRef } from "../client/User.js";

/** A person, as a member of `Principal`. */
export type UserPrincipal = UserRef & { kind?: undefined };

/** A group of the organisation, as a host holds it. */
export interface GroupRef {
  kind: "group";
  id: string;
  displayName?: string;
}

/** An address to invite: of somebody who was not found. */
export interface EmailRef {
  kind: "email";
  email: string;
}

/** Who can be given something: a person, which has no `kind`, or one of the others that a host opts in to. */
export type Principal = UserPrincipal | GroupRef | EmailRef;

/** What tells principals apart: two that have the same key are the same. */
export function principalKey(principal: Principal): string {
  switch (principal.kind) {
    case undefined:
      return `user:${principal.id}`;
    case "group":
      return `group:${principal.id}`;
    case "email":
      return `email:${principal.email.toLowerCase()}`;
  }
}

/** Whether it is a person. */
export function isUser(principal: Principal | null): principal is UserPrincipal {
  return principal !== null && principal.kind === undefined;
}

/** The keys of a list as one text: equal for lists of the same principals in the same order. */
export function principalsKey(principals: readonly Principal[]): string {
  return JSON.stringify(principals.map(principalKey));
}
