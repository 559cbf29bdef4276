import { ListItem } from "@itwin/itwinui-react";
import type { ReactElement } from "react";
import { principalText } from "../../hooks/useUserPicker/sayings/principalText.js";
import { useMessages } from "../../hooks/useMessages.js";
import { describeUser } from "../../people/describeUser.js";
import { isUser, type Principal } from "../../people/Principal.js";
import { AvatarFace } from "../UserAvatar/AvatarFace.js";
import { Highlight } from "./Highlight.js";
import type { OptionSlotProps } from "./UserPickerSlots.js";

/** What an option shows: avatar, name, what tells namesakes apart, and why it can't be chosen. */
export function OptionContent({ option, state, query }: OptionSlotProps): ReactElement {
  const messages = useMessages();
  const { value, source } = option;
  // What is no answer to the text has nothing that matches it.
  const matched = source === "search" || source === "groups" ? query : "";
  const detail = optionDetail(value, matched);
  return (
    <>
      <AvatarFace content={faceOf(value)} />
      <ListItem.Content className="ipp-option-text">
        <span className="ipp-option-name">
          <OptionName value={value} query={matched} />
          {state.isYou && <span className="ipp-you"> {messages.you}</span>}
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

function OptionName({ value, query }: { value: Principal | null; query: string }): ReactElement {
  const messages = useMessages();
  if (value === null) return <>{messages.unassigned}</>;
  const { name } = principalText(value, messages);
  if (value.kind === "email") return <bdi>{messages.invite(name)}</bdi>;
  const isOurWord = isUser(value) && describeUser(value).name === "";
  return <Highlight text={name} query={isOurWord ? "" : query} />;
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
