import { useState, type ReactElement } from "react";
import { IssueForm } from "./IssueForm.js";

/** The form, and what it saved. */
export function IssuePage(): ReactElement {
  const [ownerId, setOwnerId] = useState<string>();
  return (
    <>
      <IssueForm onSave={setOwnerId} />
      <output>{ownerId !== undefined && `Saved with owner ${ownerId}`}</output>
    </>
  );
}
