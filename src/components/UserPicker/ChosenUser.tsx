import type { ComponentPropsWithRef, ReactElement } from "react";
import type { UserRef } from "../../client/User.js";
import { useMessages } from "../../hooks/useMessages.js";
import { userPlaceholder } from "../../hooks/userPlaceholder.js";
import type { UserRefResult } from "../../hooks/useUserRef.js";
import { describeUser } from "../../people/describeUser.js";
import { AvatarFace } from "../UserAvatar/AvatarFace.js";
import { avatarContent } from "../UserAvatar/AvatarContent.js";

/** Props of `ChosenUser`. */
export interface ChosenUserProps extends ComponentPropsWithRef<"span"> {
  chosen: UserRef;
  result: UserRefResult;
}

/** The chosen person in the field, or what stands for them while nothing is known. Renders a `<span>`. */
export function ChosenUser({ chosen, result, ...props }: ChosenUserProps): ReactElement {
  const messages = useMessages();
  const { name, email, organization } = describeUser(result.user ?? chosen);
  return (
    <span {...props} className="ipp-chosen" data-status={result.status}>
      <AvatarFace content={avatarContent(result)} />
      <span className="ipp-chosen-text">
        <bdi className="ipp-chosen-name">{name || userPlaceholder(result.status, messages)}</bdi>{" "}
        <bdi className="ipp-chosen-detail">{email || organization}</bdi>
      </span>
    </span>
  );
}
