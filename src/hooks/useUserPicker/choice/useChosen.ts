import { useMemo } from "react";
import { isUser, principalKey, type Principal } from "../../../people/Principal.js";
import type { Messages } from "../../../messages/Messages.js";
import { displayName } from "../../../people/displayName.js";
import { userPlaceholder } from "../../userPlaceholder.js";
import type { UserStatus } from "../../useUser.js";
import { useStableList } from "../../useStableList.js";
import type { UserRefResult } from "../../useUserRef.js";
import { useUserRefs } from "../../useUserRefs.js";
import { spokenName } from "../sayings/principalText.js";

/** One who is chosen, and what is known of them. */
export interface ChosenPrincipal {
  key: string;
  /** As the host holds it: perhaps only an id. */
  value: Principal;
  /** The same with what was looked up. */
  known: Principal;
  /** Of a person who is held by id: whether they are known. Groups and addresses are as they are held. */
  status: UserStatus;
  /** In one line, told apart from namesakes. */
  name: string;
  /** Whether another who is chosen has the same name. */
  hasNamesake: boolean;
  /** Can't be removed. */
  isLocked: boolean;
  /** Asks again for all that could not be loaded. */
  retry: () => void;
}

/** What is known of those who are chosen, in the order of the choice. The same list for as long as it says the same. */
export function useChosen(
  list: readonly Principal[],
  lockedIds: readonly string[],
  messages: Messages,
): readonly ChosenPrincipal[] {
  const results = useStableList(useUserRefs(list.filter(isUser)), sameResult);
  // 500 names take their time, and with each letter typed this is called again.
  return useMemo(
    () => describeChosen(list, results, lockedIds, messages),
    [list, results, lockedIds, messages],
  );
}

function sameResult(one: UserRefResult, other: UserRefResult | undefined): boolean {
  return one.user === other?.user && one.status === other?.status && one.retry === other?.retry;
}

/** @param results of the people in the list, in its order. */
function describeChosen(
  list: readonly Principal[],
  results: readonly UserRefResult[],
  lockedIds: readonly string[],
  messages: Messages,
): readonly ChosenPrincipal[] {
  const locked = new Set(lockedIds);
  let nextUser = 0;
  const chosen = list.map((value) => {
    const result = isUser(value) ? results[nextUser++] : undefined;
    const known = result?.user ?? value;
    const status = result?.status ?? "success";
    const isKnown = status === "success";
    return {
      key: principalKey(value),
      value,
      known,
      status,
      name: isKnown ? spokenName(known, messages) : userPlaceholder(status, messages),
      isLocked: value.kind !== "email" && locked.has(value.id),
      retry: result?.retry ?? noRetry,
    };
  });
  return markNamesakes(chosen);
}

type Nameable = Omit<ChosenPrincipal, "hasNamesake">;

function markNamesakes(chosen: readonly Nameable[]): ChosenPrincipal[] {
  const count = new Map<string, number>();
  for (const one of chosen) {
    const name = nameOf(one);
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  return chosen.map((one) =>
    Object.assign(one, { hasNamesake: (count.get(nameOf(one)) ?? 0) > 1 }),
  );
}

/** Of people, the name that shows. Who is not known has none that another could have. */
function nameOf({ key, known, status }: Nameable): string {
  return isUser(known) && status === "success" ? displayName(known) : key;
}

function noRetry(): void {}
