import { useEffect, useRef, useState } from "react";
import type { Messages } from "../../messages/Messages.js";
import { principalsKey, type Principal } from "../../people/Principal.js";
import { useLatest } from "../useLatest.js";
import type { PickerValueState } from "./usePickerValue.js";
import type { ChangeVerdict, UserPickerChangeReason } from "./UserPickerOptions.js";

/** A change of the choice. */
export interface Change {
  reason: UserPickerChangeReason;
  next: readonly Principal[];
  /** Runs once it is made; not when it is refused. */
  onMade: () => void;
}

/** How the choice changes. */
export interface ChangeState {
  /** The host is being asked. */
  isChecking: boolean;
  /** Why the last change was not made, until the next is. */
  refusal: string | null;
  change: (change: Change) => void;
  /** Says why a change is not made. */
  refuse: (reason: string) => void;
  forgetRefusal: () => void;
}

/** Makes changes one by one, each once the host allows it. */
export function useChange(
  value: PickerValueState,
  messages: Messages,
  announce: (text: string) => void,
): ChangeState {
  const latest = useLatest(value);
  const isMounted = useIsMounted();
  const [isChecking, setChecking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  function refuse(reason: string): void {
    setRefusal(reason);
    announce(reason);
  }

  function settle(verdict: ChangeVerdict, { reason, next, onMade }: Change): void {
    if (verdict === false || typeof verdict === "string") {
      refuse(verdict || messages.changeRefused);
      return;
    }
    setRefusal(null);
    latest.current.setList(next, { reason });
    onMade();
  }

  function change(wanted: Change): void {
    if (isChecking) {
      announce(messages.checking);
      return;
    }
    const verdict = value.verdictOn(wanted.next, { reason: wanted.reason });
    if (!(verdict instanceof Promise)) {
      settle(verdict, wanted);
      return;
    }
    setChecking(true);
    const settleLater = (later: ChangeVerdict) => {
      if (!isMounted.current) return;
      setChecking(false);
      // What was allowed is a change of the choice as it was then.
      const isSame = principalsKey(latest.current.list) === principalsKey(value.list);
      settle(isSame ? later : false, wanted);
    };
    verdict.then(settleLater, (error: unknown) => {
      settleLater(false);
      reportError(error);
    });
  }

  return { isChecking, refusal, change, refuse, forgetRefusal: () => setRefusal(null) };
}

function useIsMounted() {
  const isMounted = useRef(false);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  return isMounted;
}
