import { useEffect, useRef, useState } from "react";
import type { Messages } from "../../../messages/Messages.js";
import { principalsKey, type Principal } from "../../../people/Principal.js";
import { useDelayed } from "../../useDelayed.js";
import { useLatest } from "../../useLatest.js";
import { reporting } from "../reporting.js";
import type { PickerValueState } from "./usePickerValue.js";
import type { ChangeVerdict, UserPickerChangeReason } from "../UserPickerOptions.js";

/** How long the host may take before it is said that it is asked, in ms. */
const CHECKING_DELAY_MS = 500;

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
  mayChange: () => boolean,
): ChangeState {
  const latest = useLatest({ ...value, mayChange });
  const isMounted = useIsMounted();
  /** Known at once, where the state is known with the next render. */
  const isAsking = useRef(false);
  const [isChecking, setChecking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  useDelayed(() => announce(messages.checking), isChecking ? CHECKING_DELAY_MS : null);

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
    reporting(() => latest.current.setList(next, { reason }));
    reporting(onMade);
  }

  function change(wanted: Change): void {
    if (isAsking.current) {
      announce(messages.checking);
      return;
    }
    const verdict = reporting(() => value.verdictOn(wanted.next, { reason: wanted.reason }));
    if (!isThenable(verdict)) {
      settle(verdict, wanted);
      return;
    }
    isAsking.current = true;
    setChecking(true);
    const settleLater = (later: ChangeVerdict) => {
      isAsking.current = false;
      setChecking(false);
      if (!isMounted.current) return;
      // What was allowed is a change of the choice as it was then.
      const isSame = principalsKey(latest.current.list) === principalsKey(value.list);
      settle(isSame && latest.current.mayChange() ? later : false, wanted);
    };
    verdict.then(settleLater, (error: unknown) => {
      settleLater(false);
      reportError(error);
    });
  }

  return { isChecking, refusal, change, refuse, forgetRefusal: () => setRefusal(null) };
}

/** A promise of any make: one that is not the platform's must not pass for a yes. */
function isThenable<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === "object" && value !== null && "then" in value;
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
