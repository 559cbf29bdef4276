import type { UserRefResult } from "../../hooks/useUserRef.js";
import type { NameableUser } from "../../people/displayName.js";

/** What is drawn where there is no person to draw. */
export type AvatarPlaceholder = "loading" | "unknown" | "failed" | "signed-out";

/** What is drawn for what is no person. `email` is an address that nobody of the organisation has. */
export type AvatarSign = "nobody" | "group" | "email";

/** Whom or what an avatar shows. */
export type AvatarContent = NameableUser | AvatarPlaceholder;

/** What to draw of a person who may have to be looked up first. */
export function avatarContent({ user, status }: UserRefResult): AvatarContent {
  if (user !== undefined) return user;
  return status === "loading" || status === "unknown" ? status : "failed";
}
