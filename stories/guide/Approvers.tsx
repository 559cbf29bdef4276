import type { ReactElement } from "react";
import { UserPicker, type UserRef } from "../../src/index.js";

/** Props of `Approvers`. */
export interface ApproversProps {
  /** Approves nothing of their own. */
  author: UserRef;
  /** Always approves. */
  lead: UserRef;
  team: readonly UserRef[];
}

/** The rules of an approval. */
export function Approvers({ author, lead, team }: ApproversProps): ReactElement {
  return (
    <UserPicker
      multiple
      label="Approvers"
      suggestions={team}
      defaultValue={[lead]}
      lockedIds={[lead.id]}
      excludedIds={[author.id]}
      maxSelected={3}
      isUserDisabled={({ organizationName }) =>
        organizationName !== "Example Organization" && "Of another organization"
      }
      filterUsers={(users) => users.filter(({ email }) => email !== undefined)}
    />
  );
}
