import type { ReactElement } from "react";
import { UserPicker, type UserRef } from "../../src/index.js";

/** Props of `LikelyOwner`. */
export interface LikelyOwnerProps {
  /** Asks the host's service; called when the list opens. */
  loadTeam: (signal: AbortSignal) => Promise<UserRef[]>;
}

/** Offers the signed-in person and their team before anything is typed. */
export function LikelyOwner({ loadTeam }: LikelyOwnerProps): ReactElement {
  return (
    <UserPicker label="Owner" suggestCurrentUser suggestions={({ signal }) => loadTeam(signal)} />
  );
}
