"use client";

import { forwardRef, useId, useMemo, useRef, type CSSProperties, type ReactNode } from "react";
import { mergeRefs } from "../../hooks/mergeRefs.js";
import { useUserRef } from "../../hooks/useUserRef.js";
import { joinClassNames } from "../joinClassNames.js";
import { useDismiss } from "../popover/useDismiss.js";
import { UserName } from "../UserName/UserName.js";
import { CardBox } from "./CardBox.js";
import { useCardMode } from "./useCardMode.js";
import type { UserOrId } from "../UserOrId.js";

/** What a card's trigger looks like, whoever is on the card. */
export interface CardTriggerLook {
  /**
   * What to hover over, focus and click, a `UserAvatar` with a `label` for one. It stands in a button: nothing in it may
   * be one, and it names the button.
   * @default the person's name
   */
  children?: ReactNode;
  /** Of the trigger. */
  className?: string | undefined;
  /** Of the trigger. */
  style?: CSSProperties | undefined;
}

/** Props of `UserCard`: those of one person, as `user` or as `userId`. */
export type UserCardProps = CardTriggerLook & UserOrId;

/**
 * A person, with a card that tells more: avatar, name, e-mail and organisation. The card comes when the pointer rests on
 * the person, at once with the keyboard's focus, and stays after a click or a tap. The pointer and Tab go on into it.
 * It goes with pointer and focus, on Escape, and when a pointer goes down elsewhere.
 *
 * Renders a `<button>`, to which `ref` belongs, in a `<span>`.
 */
export const UserCard = forwardRef<HTMLButtonElement, UserCardProps>(function UserCard(
  { user, userId, children, className, style },
  ref,
) {
  const rootRef = useRef<HTMLSpanElement>(null);
  const triggerRef = useRef<HTMLButtonElement>(null);
  const merged = useMemo(() => mergeRefs(triggerRef, ref), [ref]);
  const { isOpen, close, rootHandlers, onTriggerClick, onCardPointerDown } = useCardMode();
  useDismiss({ rootRef, triggerRef, isOpen, onDismiss: close });
  const cardId = useId();
  const userRef = user ?? { id: userId };
  // Here and not in the card: one that opens would ask again for whom the server has just refused.
  const person = useUserRef(userRef);
  return (
    <span {...rootHandlers} ref={rootRef} className="ipp-card-root">
      <button
        ref={merged}
        type="button"
        className={joinClassNames("ipp-card-trigger", className)}
        style={style}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? cardId : undefined}
        onClick={onTriggerClick}
      >
        {children ?? <UserName user={userRef} />}
      </button>
      {isOpen && (
        <CardBox
          id={cardId}
          person={person}
          anchorRef={triggerRef}
          onPointerDown={onCardPointerDown}
        />
      )}
    </span>
  );
});
