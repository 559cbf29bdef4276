"use client";

import { forwardRef, type CSSProperties } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { userPlaceholder } from "../../hooks/userPlaceholder.js";
import { useUserRef } from "../../hooks/useUserRef.js";
import { displayName } from "../../people/displayName.js";
import { joinClassNames } from "../joinClassNames.js";
import { TextSkeleton } from "../TextSkeleton.js";
import type { UserOrId } from "../UserOrId.js";

/** What a name looks like, whoever has it. */
export interface NameLook {
  /** Of the root element. */
  className?: string | undefined;
  /** Of the root element. */
  style?: CSSProperties | undefined;
}

/** Props of `UserName`: those of one person, as `user` or as `userId`. */
export type UserNameProps = NameLook & UserOrId;

/**
 * A person's name, in a text or a table cell. Loading, unknown and could not be loaded say so. Renders a `<bdi>`, which
 * keeps a name of another direction from turning the text around it.
 */
export const UserName = forwardRef<HTMLElement, UserNameProps>(function UserName(
  { user, userId, className, style },
  ref,
) {
  const messages = useMessages();
  const { user: known, status } = useUserRef(user ?? { id: userId });
  const name = known && displayName(known);
  const text = name || userPlaceholder(status, messages);
  return (
    <bdi
      ref={ref}
      className={joinClassNames("ipp-name", className)}
      style={style}
      data-ipp-content={name ? "person" : status}
    >
      {status === "loading" ? <TextSkeleton>{text}</TextSkeleton> : text}
    </bdi>
  );
});
