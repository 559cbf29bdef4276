import type { ReactElement } from "react";
import { UserPicker } from "../../src/index.js";

/** Props of `MovedOwner`. */
export interface MovedOwnerProps {
  /** As it was saved. */
  ownerId: string | null;
  onChange: (id: string | null) => void;
}

/** The same field, of an app that goes on keeping ids. */
export function MovedOwner({ ownerId, onChange }: MovedOwnerProps): ReactElement {
  return (
    <UserPicker
      label="Owner"
      value={ownerId === null ? null : { id: ownerId }}
      onChange={(owner) => onChange(owner?.id ?? null)}
    />
  );
}
