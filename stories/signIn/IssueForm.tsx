import { Text } from "@itwin/itwinui-react";
import { UserAvatar, UserPicker, type User, type UserRef } from "itwin-people-picker";
import { useState, type ReactElement } from "react";

/** A form with people in it. */
export function IssueForm({ author }: { author: User }): ReactElement {
  const [owner, setOwner] = useState<UserRef | null>({ id: author.id });
  const [reviewers, setReviewers] = useState<UserRef[]>([]);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Text as="h1" variant="title">
        New issue
      </Text>
      <UserPicker label="Owner" name="owner" value={owner} onChange={setOwner} />
      <UserPicker
        multiple
        label="Reviewers"
        name="reviewer"
        value={reviewers}
        onChange={setReviewers}
      />
      <p className="people">
        {[...(owner === null ? [] : [owner]), ...reviewers].map((user) => (
          <UserAvatar key={user.id} user={user} label />
        ))}
      </p>
    </form>
  );
}
