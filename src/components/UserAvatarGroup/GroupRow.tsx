import type { ReactElement } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { userPlaceholder } from "../../hooks/userPlaceholder.js";
import type { UserRefResult } from "../../hooks/useUserRef.js";
import { describeUser } from "../../people/describeUser.js";
import { TextSkeleton } from "../TextSkeleton.js";
import { avatarContent } from "../UserAvatar/AvatarContent.js";
import { AvatarFace } from "../UserAvatar/AvatarFace.js";

/** One person in the list of a group, as high in every state. */
export function GroupRow({ person }: { person: UserRefResult }): ReactElement {
  const messages = useMessages();
  const { user, status } = person;
  const { name = "", email = "" } = user ? describeUser(user) : {};
  const placeholder = userPlaceholder(status, messages);
  return (
    <span role="listitem" className="ipp-group-row">
      <AvatarFace content={avatarContent(person)} size="medium" />
      <span className="ipp-group-text">
        <bdi className="ipp-name" data-ipp-content={name ? "person" : status}>
          {status === "loading" ? <TextSkeleton>{placeholder}</TextSkeleton> : name || placeholder}
        </bdi>
        {email && <bdi className="ipp-group-detail">{email}</bdi>}
      </span>
    </span>
  );
}
