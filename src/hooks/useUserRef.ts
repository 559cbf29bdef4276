import type { UserRef } from "../client/User.js";
import { useUser, type UserStatus } from "./useUser.js";

/** What `useUserRef` gives. */
export interface UserRefResult {
  /** What is known of them: the ref itself when it holds more than an id. */
  user: UserRef | undefined;
  status: UserStatus;
  /** Asks again after a failure. */
  retry: () => void;
}

/** A person as a host holds them: shown as they are when something is known, else looked up by id. */
export function useUserRef(ref: UserRef | null): UserRefResult {
  const isKnown = ref !== null && hasDetails(ref);
  const { user, status, retry } = useUser(isKnown ? undefined : ref?.id);
  return isKnown ? { user: ref, status: "success", retry } : { user, status, retry };
}

/** Whether a ref says who it is, so that nobody has to be asked. */
export function hasDetails({ email, givenName, surname, organizationName }: UserRef): boolean {
  return [email, givenName, surname, organizationName].some(Boolean);
}
