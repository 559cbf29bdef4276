import { Anchor } from "@itwin/itwinui-react";
import type { MouseEvent, ReactElement } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { cleanText } from "../../people/cleanText.js";
import { describeUser } from "../../people/describeUser.js";
import type { NameableUser } from "../../people/displayName.js";
import { mailtoHref } from "../../people/mailtoHref.js";

/** The lines of a card: name, e-mail, organisation. */
export function CardPerson({ user }: { user: NameableUser }): ReactElement {
  const messages = useMessages();
  const { name, email, organization } = describeUser(user);
  const isMailTheName = name !== "" && email === "" && name === cleanText(user.email ?? "");
  return (
    <>
      <bdi className="ipp-card-name">
        {isMailTheName ? <MailLink email={name} /> : name || messages.unnamed}
      </bdi>
      {email && (
        <bdi className="ipp-card-line">
          <MailLink email={email} />
        </bdi>
      )}
      {organization && <bdi className="ipp-card-line ipp-card-organization">{organization}</bdi>}
    </>
  );
}

/** An e-mail to write to, whose text can be marked with the pointer as any text. */
function MailLink({ email }: { email: string }): ReactElement {
  const href = mailtoHref(email);
  if (href === undefined) return <>{email}</>;
  return (
    <Anchor className="ipp-card-mail" href={href} draggable={false} onClick={stayWhenMarked}>
      {email}
    </Anchor>
  );
}

/** The end of marking a text is a click as well. */
function stayWhenMarked(event: MouseEvent): void {
  const { ownerDocument } = event.currentTarget;
  const isKey = event.detail === 0;
  if (!isKey && ownerDocument.getSelection()?.type === "Range") event.preventDefault();
}
