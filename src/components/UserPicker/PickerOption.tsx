import { ListItem } from "@itwin/itwinui-react";
import type { ComponentPropsWithRef, ReactElement } from "react";
import type { User } from "../../client/User.js";
import { useMessages } from "../../hooks/useMessages.js";
import { describeUser } from "../../people/describeUser.js";
import { AvatarFace } from "../UserAvatar/AvatarFace.js";
import { Highlight } from "./Highlight.js";

/** Props of `PickerOption`. */
export interface PickerOptionProps {
  user: User;
  /** The text that was searched for. */
  query: string;
  isActive: boolean;
  /** From `getOptionProps`. */
  optionProps: ComponentPropsWithRef<"div">;
}

/** One person in the list: avatar, name, and what tells namesakes apart. */
export function PickerOption({
  user,
  query,
  isActive,
  optionProps,
}: PickerOptionProps): ReactElement {
  const messages = useMessages();
  const { name, email, organization } = describeUser(user);
  return (
    <ListItem
      {...optionProps}
      actionable
      size="large"
      focused={isActive}
      active={optionProps["aria-selected"] === true}
      className="ipp-option"
    >
      <AvatarFace content={user} />
      <ListItem.Content className="ipp-option-text">
        {name ? <Highlight text={name} query={query} /> : messages.unnamed}
        {(email || organization) && (
          <ListItem.Description>
            <bdi>
              {email && <Highlight text={email} query={query} />}
              {email && organization && " · "}
              <bdi>{organization}</bdi>
            </bdi>
          </ListItem.Description>
        )}
      </ListItem.Content>
    </ListItem>
  );
}
