import { ListItem } from "@itwin/itwinui-react";
import type { ReactElement } from "react";
import type { PickerOption } from "../../hooks/useUserPicker/PickerOption.js";
import { principalText } from "../../hooks/useUserPicker/principalText.js";
import { useMessages } from "../../hooks/useMessages.js";
import { describeUser } from "../../people/describeUser.js";
import { isUser, type Principal } from "../../people/Principal.js";
import { AvatarFace } from "../UserAvatar/AvatarFace.js";
import { Highlight } from "./Highlight.js";
import type { OptionSlotProps } from "./UserPickerSlots.js";

/** What an option shows: avatar, name, what tells namesakes apart, and why it can't be chosen. */
export function OptionContent({ option, state, query }: OptionSlotProps): ReactElement {
  const messages = useMessages();
  const { value } = option;
  const detail = optionDetail(value, query);
  return (
    <>
      <AvatarFace content={faceOf(value)} />
      <ListItem.Content className="ipp-option-text">
        <span className="ipp-option-name">
          <OptionName option={option} query={query} />
          {state.isYou && <span className="ipp-you"> ({messages.you})</span>}
        </span>
        {(detail !== null || state.disabledReason !== undefined) && (
          <ListItem.Description>
            {detail}
            {state.disabledReason !== undefined && (
              <span className="ipp-option-reason">{state.disabledReason}</span>
            )}
          </ListItem.Description>
        )}
      </ListItem.Content>
    </>
  );
}

function OptionName({ option, query }: { option: PickerOption; query: string }): ReactElement {
  const messages = useMessages();
  const { value, source } = option;
  if (value === null) return <>{messages.unassigned}</>;
  const { name } = principalText(value, messages);
  if (value.kind === "email") return <bdi>{messages.invite(name)}</bdi>;
  const isOurWord = isUser(value) && describeUser(value).name === "";
  // What is no answer to the text has nothing that matches it.
  const isAnswer = (source === "search" || source === "groups") && !isOurWord;
  return <Highlight text={name} query={isAnswer ? query : ""} />;
}

/** E-mail and organisation, each isolated, on one line. */
function optionDetail(value: Principal | null, query: string): ReactElement | null {
  if (!isUser(value)) return null;
  const { email, organization } = describeUser(value);
  if (!email && !organization) return null;
  return (
    <bdi>
      {email && <Highlight text={email} query={query} />}
      {email && organization && " · "}
      <bdi>{organization}</bdi>
    </bdi>
  );
}

function faceOf(value: Principal | null) {
  if (value === null) return "nobody";
  return isUser(value) ? value : value.kind;
}
