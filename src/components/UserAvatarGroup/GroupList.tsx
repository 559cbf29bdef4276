import { Button } from "@itwin/itwinui-react";
import { useEffect, useRef, type ReactElement, type RefObject } from "react";
import { isFailed } from "../../hooks/isFailed.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { UserRefResult } from "../../hooks/useUserRef.js";
import { Popover } from "../popover/Popover.js";
import { GroupRow } from "./GroupRow.js";

/** In px. */
const INLINE_SIZE = 320;

/** Someone of a group, who may have to be looked up first. */
export interface GroupPerson {
  id: string;
  result: UserRefResult;
}

/** Props of `GroupList`. */
export interface GroupListProps {
  id: string;
  /** Accessible name. */
  label: string;
  people: readonly GroupPerson[];
  /** What it stands beside. */
  anchorRef: RefObject<HTMLElement | null>;
}

/** Everybody of a group with name and e-mail: who sees the avatars has seen initials of the first few and no name. */
export function GroupList({ id, label, people, anchorRef }: GroupListProps): ReactElement {
  const messages = useMessages();
  const ref = useRef<HTMLSpanElement>(null);
  const failed = people.find(({ result }) => isFailed(result))?.result;

  // The arrow keys scroll what has the focus.
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);

  const retry = () => {
    // The button goes away while it loads: the focus must not go with it.
    ref.current?.focus({ preventScroll: true });
    failed?.retry();
  };

  return (
    <Popover
      ref={ref}
      anchorRef={anchorRef}
      inlineSize={INLINE_SIZE}
      id={id}
      role="dialog"
      aria-label={label}
      tabIndex={0}
      className="ipp-group-popover"
    >
      <span role="list" aria-label={label} className="ipp-group-rows">
        {people.map(({ id: personId, result }) => (
          <GroupRow key={personId} person={result} />
        ))}
      </span>
      {failed !== undefined && (
        <span className="ipp-group-footer">
          <Button size="small" className="ipp-retry" onClick={retry}>
            {messages.retry}
          </Button>
        </span>
      )}
    </Popover>
  );
}
