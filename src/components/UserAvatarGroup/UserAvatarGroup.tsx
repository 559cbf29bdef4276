"use client";

import { forwardRef, useId, useMemo, useRef, useState, type CSSProperties } from "react";
import type { UserRef } from "../../client/User.js";
import { useMessages } from "../../hooks/useMessages.js";
import { mergeRefs } from "../../hooks/mergeRefs.js";
import { useUserRefs } from "../../hooks/useUserRefs.js";
import { joinClassNames } from "../joinClassNames.js";
import { useDismiss } from "../popover/useDismiss.js";
import type { UserAvatarSize } from "../UserAvatar/AvatarFace.js";
import { GroupAvatar } from "./GroupAvatar.js";
import { GroupList } from "./GroupList.js";

/** Props of `UserAvatarGroup`. */
export interface UserAvatarGroupProps {
  /** In the order to show them; each once. Looked up, all with one request, when there is nothing but an id. */
  users: readonly UserRef[];
  /**
   * How many avatars to show. A button "+3" stands for the rest, and opens a list of all names.
   * @default 5
   */
  maxVisible?: number | undefined;
  /**
   * 24, 32, 48 or 64 px wide and high.
   * @default "small"
   */
  size?: UserAvatarSize | undefined;
  /**
   * Accessible name of the list.
   * @default the message `avatarGroup`, "People"
   */
  label?: string | undefined;
  /** Of the root element. */
  className?: string | undefined;
  /** Of the root element. */
  style?: CSSProperties | undefined;
}

/**
 * The people of something, as avatars that overlap. As wide while they load as when they are there. Renders a `<span>`.
 */
export const UserAvatarGroup = forwardRef<HTMLSpanElement, UserAvatarGroupProps>(
  function UserAvatarGroup({ users, maxVisible = 5, size = "small", label, ...root }, ref) {
    const messages = useMessages();
    const refs = useMemo(
      () => [...new Map(users.map((user) => [user.id, user])).values()],
      [users],
    );
    const people = useUserRefs(refs).map((result, n) => ({ id: refs[n]?.id ?? "", result }));
    const [isOpen, setIsOpen] = useState(false);
    const rootRef = useRef<HTMLSpanElement>(null);
    const buttonRef = useRef<HTMLButtonElement>(null);
    const merged = useMemo(() => mergeRefs(rootRef, ref), [ref]);
    const listId = useId();

    const visible = people.slice(0, Math.max(0, Math.floor(maxVisible)));
    const more = people.length - visible.length;
    const isShown = isOpen && more > 0;
    const name = label ?? messages.avatarGroup;
    const close = () => setIsOpen(false);
    useDismiss({ rootRef, triggerRef: buttonRef, isOpen: isShown, onDismiss: close });

    return (
      <span
        ref={merged}
        className={joinClassNames("ipp-avatar-group", root.className)}
        style={root.style}
        data-ipp-size={size}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
        }}
      >
        {visible.length > 0 && (
          <span role="list" aria-label={name} className="ipp-avatar-group-list">
            {visible.map(({ id, result }) => (
              <GroupAvatar key={id} person={result} size={size} />
            ))}
          </span>
        )}
        {more > 0 && (
          <button
            ref={buttonRef}
            type="button"
            className="ipp-avatar-group-more"
            aria-label={messages.showEverybody(more, people.length)}
            aria-haspopup="dialog"
            aria-expanded={isShown}
            aria-controls={isShown ? listId : undefined}
            onClick={() => setIsOpen(!isShown)}
          >
            {/* From right to left the sign would go behind the number. */}
            <bdi dir="ltr">{messages.more(more)}</bdi>
          </button>
        )}
        {isShown && <GroupList id={listId} label={name} people={people} anchorRef={buttonRef} />}
      </span>
    );
  },
);
