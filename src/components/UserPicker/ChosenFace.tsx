import type { ReactElement } from "react";
import type { ChosenPrincipal } from "../../hooks/useUserPicker/useChosen.js";
import { isUser } from "../../people/Principal.js";
import { avatarContent } from "../UserAvatar/AvatarContent.js";
import { AvatarFace } from "../UserAvatar/AvatarFace.js";

/** The decorative avatar of one who is chosen. */
export function ChosenFace({ chosen }: { chosen: ChosenPrincipal }): ReactElement {
  const { known, status, retry } = chosen;
  if (!isUser(known)) return <AvatarFace content={known.kind} />;
  const user = status === "success" ? known : undefined;
  return <AvatarFace content={avatarContent({ user, status, retry })} />;
}
