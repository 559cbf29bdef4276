import { useState, type ReactElement } from "react";
import {
  CurrentUserBadge,
  UserAvatar,
  UserPicker,
  type User,
  type UserRef,
} from "../../src/index.js";
import "./Restyled.css";

/** Props of `AcmePeople`. */
export interface AcmePeopleProps {
  author: User;
  team: User[];
}

/** A host's page with a look of its own: `acme` on what is around our components, `acme-badge` on one of them. */
export function AcmePeople({ author, team }: AcmePeopleProps): ReactElement {
  const [reviewers, setReviewers] = useState<UserRef[]>(team.slice(0, 2));
  return (
    <div className="acme">
      <CurrentUserBadge className="acme-badge" />
      <p>
        Written by <UserAvatar user={author} label />
      </p>
      <UserPicker
        multiple
        label="Reviewers"
        value={reviewers}
        onChange={setReviewers}
        suggestions={team}
      />
    </div>
  );
}
