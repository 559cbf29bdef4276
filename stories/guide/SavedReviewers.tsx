import { useState, type ReactElement } from "react";
import { UserPicker } from "../../src/index.js";

/** Props of `SavedReviewers`. */
export interface SavedReviewersProps {
  /** As the host's service has them. */
  savedIds: readonly string[];
  onSave: (ids: readonly string[]) => void;
}

/** A host that stores ids and nothing else. */
export function SavedReviewers({ savedIds, onSave }: SavedReviewersProps): ReactElement {
  const [ids, setIds] = useState(savedIds);
  return (
    <UserPicker
      multiple
      label="Reviewers"
      value={ids.map((id) => ({ id }))}
      onChange={(users) => {
        const next = users.map(({ id }) => id);
        setIds(next);
        onSave(next);
      }}
    />
  );
}
