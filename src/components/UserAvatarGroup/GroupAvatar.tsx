import type { ReactElement } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import type { UserRefResult } from "../../hooks/useUserRef.js";
import { avatarContent } from "../UserAvatar/AvatarContent.js";
import { AvatarFace, type UserAvatarSize } from "../UserAvatar/AvatarFace.js";
import { avatarName } from "../UserAvatar/avatarName.js";

/** Props of `GroupAvatar`. */
export interface GroupAvatarProps {
  person: UserRefResult;
  size: UserAvatarSize;
}

/** One of the avatars that overlap, named for the pointer too. */
export function GroupAvatar({ person, size }: GroupAvatarProps): ReactElement {
  const content = avatarContent(person);
  const name = avatarName(content, useMessages());
  return (
    <span role="listitem" className="ipp-avatar-group-item">
      <span title={name}>
        <AvatarFace content={content} name={name} size={size} />
      </span>
    </span>
  );
}
