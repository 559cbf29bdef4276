import { useState } from "react";
import type { User } from "../../../client/User.js";
import { rankUsers } from "../../../people/rankUsers.js";

/** An answer in the order it is shown in. It is ranked once, for the text it answers, and keeps that order. */
export function useRankedUsers(users: readonly User[], text: string): readonly User[] {
  const [ranked, setRanked] = useState(() => ({ users, inOrder: rankUsers(users, text) }));
  if (ranked.users === users) return ranked.inOrder;
  const inOrder = rankUsers(users, text);
  setRanked({ users, inOrder });
  return inOrder;
}
