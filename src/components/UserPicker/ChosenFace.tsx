import type { ReactElement } from "react";
import type { ChosenPrincipal } from "../../hooks/useUserPicker/choice/useChosen.js";
import { isUser } from "../../people/Principal.js";
import { avatarContent } from "../UserAvatar/AvatarContent.js";
import { AvatarFace } from "../UserAvatar/AvatarFace.js";

/** Props of `ChosenFace`. */
export type ChosenFaceProps = Pick<ChosenPrincipal, "known" | "status" | "retry">;

/** The decorative avatar of one who is chosen. */
export function ChosenFace({ known, status, retry }: ChosenFaceProps): ReactElement {
  if (!isUser(known)) return <AvatarFace content={known.kind} />;
  const user = status === "success" ? known : undefined;
  return <AvatarFace content={avatarContent({ user, status, retry })} />;
}
