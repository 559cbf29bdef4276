import type { ChosenPrincipal } from "../../hooks/useUserPicker/choice/useChosen.js";
import {
  principalText,
  type PrincipalText,
} from "../../hooks/useUserPicker/sayings/principalText.js";
import { userPlaceholder } from "../../hooks/userPlaceholder.js";
import type { Messages } from "../../messages/Messages.js";

/** What a tag says of one who is chosen: their texts, or what stands for them while nothing is known. */
export function chosenText(
  { known, status }: Pick<ChosenPrincipal, "known" | "status">,
  messages: Messages,
): PrincipalText {
  return status === "success"
    ? principalText(known, messages)
    : { name: userPlaceholder(status, messages), detail: "" };
}
