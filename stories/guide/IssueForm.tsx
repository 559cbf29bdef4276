import { Button } from "@itwin/itwinui-react";
import type { ReactElement } from "react";
import { UserPicker, type UserRef } from "../../src/index.js";

/** Props of `IssueForm`. */
export interface IssueFormProps {
  owner: UserRef;
  reviewers: readonly UserRef[];
  onSave: (fields: FormData) => void;
}

/** A plain form: `ownerId` is sent once, `reviewerId` once for each of them. */
export function IssueForm({ owner, reviewers, onSave }: IssueFormProps): ReactElement {
  return (
    <form
      className="story-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(new FormData(event.currentTarget));
      }}
    >
      <UserPicker
        label="Owner"
        name="ownerId"
        required
        description="Answers for the issue."
        defaultValue={owner}
      />
      <UserPicker multiple label="Reviewers" name="reviewerId" defaultValue={reviewers} />
      <div>
        <Button type="submit">Save</Button> <Button type="reset">Reset</Button>
      </div>
    </form>
  );
}
