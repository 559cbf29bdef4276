import { useMemo } from "react";
import type { User } from "../../../client/User.js";
import { rankUsers } from "../../../people/rankUsers.js";

/** An answer in the order it is shown in. It is ranked once, for the text it answers, and keeps that order. */
export function useRankedUsers(users: readonly User[], text: string): readonly User[] {
  // oxlint-disable-next-line react/exhaustive-deps -- not anew for each letter
  return useMemo(() => rankUsers(users, text), [users]);
}
