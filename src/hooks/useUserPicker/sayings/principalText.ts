import { cleanText } from "../../../people/cleanText.js";
import { describeUser } from "../../../people/describeUser.js";
import type { Principal } from "../../../people/Principal.js";
import type { Messages } from "../../../messages/Messages.js";
import { presentTexts } from "../../../messages/presentTexts.js";

/** What a principal is called, and what tells it from others of that name. */
export interface PrincipalText {
  name: string;
  /** May be empty. */
  detail: string;
}

/** The texts of a person, a group or an address, cleaned. */
export function principalText(principal: Principal, messages: Messages): PrincipalText {
  switch (principal.kind) {
    case undefined: {
      const { name, email, organization } = describeUser(principal);
      return { name: name || messages.unnamed, detail: email || organization };
    }
    case "group":
      return {
        name: cleanText(principal.displayName ?? "") || messages.unnamedGroup,
        detail: messages.group,
      };
    case "email":
      return { name: cleanText(principal.email), detail: messages.invited };
  }
}

/** A principal in one line, told apart from namesakes. */
export function spokenName(principal: Principal, messages: Messages): string {
  const { name, detail } = principalText(principal, messages);
  return messages.nameWithDetails(name, presentTexts([detail]));
}
