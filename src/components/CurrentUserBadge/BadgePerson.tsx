import type { ReactElement } from "react";
import type { CurrentUser } from "../../client/User.js";
import { useMessages } from "../../hooks/useMessages.js";
import { cleanText } from "../../people/cleanText.js";
import { displayName } from "../../people/displayName.js";

/** The two lines of a person: name, and e-mail or organisation. */
export function BadgePerson({ user }: { user: CurrentUser }): ReactElement {
  const messages = useMessages();
  const name = displayName(user);
  const detail = [user.email, user.organizationName]
    .map((text) => cleanText(text ?? ""))
    .find((text) => text !== "" && text !== name);
  return (
    <>
      <bdi className="ipp-badge-name">{name || messages.unnamed}</bdi>
      {detail !== undefined && <bdi className="ipp-badge-detail">{detail}</bdi>}
    </>
  );
}
