import { Button } from "@itwin/itwinui-react";
import { UserPicker } from "itwin-people-picker";
import type { ReactElement } from "react";

/** Props of `IssueForm`. */
export interface IssueFormProps {
  onSave: (ownerId: string) => void;
}

/** A form of a host: what its tests are about. */
export function IssueForm({ onSave }: IssueFormProps): ReactElement {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(String(new FormData(event.currentTarget).get("ownerId")));
      }}
    >
      <UserPicker label="Owner" name="ownerId" required />
      <Button type="submit">Save</Button>
    </form>
  );
}
