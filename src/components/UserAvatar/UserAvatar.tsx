"use client";

import { forwardRef } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { useUserRef } from "../../hooks/useUserRef.js";
import { avatarContent } from "./AvatarContent.js";
import { AvatarFace, type AvatarLook } from "./AvatarFace.js";
import { avatarName } from "./avatarName.js";
import type { UserOrId } from "../UserOrId.js";

/** Props of `UserAvatar`: those of one person, as `user` or as `userId`. */
export type UserAvatarProps = AvatarLook & {
  /**
   * Names the avatar for screen readers: `true` with the person's name (or the state: loading, unknown, not loaded), a
   * text with that text. Without it the avatar is decorative, which is right beside a visible name.
   * @default false
   */
  label?: boolean | string | undefined;
} & UserOrId;

/**
 * A person's initials on a colour that follows their id. Loading, unknown and could not be loaded are shapes of the
 * same size. Renders a `<span>`.
 */
export const UserAvatar = forwardRef<HTMLSpanElement, UserAvatarProps>(function UserAvatar(
  { user, userId, label, ...look },
  ref,
) {
  const messages = useMessages();
  const content = avatarContent(useUserRef(user ?? { id: userId }));
  const name = label === true ? avatarName(content, messages) : label || undefined;
  return <AvatarFace {...look} ref={ref} content={content} name={name} />;
});
