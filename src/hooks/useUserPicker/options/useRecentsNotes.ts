import { useEffect, useRef } from "react";
import type { UserPrincipal } from "../../../people/Principal.js";
import { useLatest } from "../../useLatest.js";

/** Notes who was chosen. People in an open list stay where they are: who is chosen in it is noted once it closes. */
export function useRecentsNotes(
  note: (user: UserPrincipal) => void,
  isOpen: boolean,
): (user: UserPrincipal) => void {
  const waiting = useRef<UserPrincipal[]>([]);
  const latest = useLatest({ note, isOpen });
  useEffect(() => {
    if (!isOpen) return undefined;
    const picker = latest;
    const users = waiting.current;
    return () => {
      for (const user of users.splice(0)) picker.current.note(user);
    };
  }, [latest, isOpen]);
  return (user) => {
    if (latest.current.isOpen) waiting.current.push(user);
    else latest.current.note(user);
  };
}
