import type { UserRef } from "../client/User.js";
import { hasDetails, type UserRefResult } from "./useUserRef.js";
import { useUserStates } from "./useUserStates.js";

/** People as a host holds them, each as `useUserRef` gives them, in the order of the refs. `retry` is for all. */
export function useUserRefs(refs: readonly UserRef[]): UserRefResult[] {
  const { states, retry } = useUserStates(
    refs.filter((ref) => !hasDetails(ref)).map(({ id }) => id),
  );
  return refs.map((ref) => {
    if (hasDetails(ref)) return { user: ref, status: "success", retry };
    const { user, status = "unknown" } = states.get(ref.id) ?? {};
    return { user, status, retry };
  });
}
