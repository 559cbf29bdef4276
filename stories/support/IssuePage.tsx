import { Button, LabeledInput, LabeledTextarea, Text } from "@itwin/itwinui-react";
import { useState, type ReactElement } from "react";
import {
  CurrentUserBadge,
  UserAvatar,
  UserAvatarGroup,
  UserCard,
  UserPicker,
  type UserRef,
} from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import "./IssuePage.css";

const [, , john, , priya, jonas, , mikko, , jurgen, , ayse] = makePeople(12);
const followers = [priya, jonas, mikko, jurgen, ayse].filter((user) => user !== undefined);

/** A page such as a host has: header, form, and who else is there. */
export function IssuePage(): ReactElement {
  const [owner, setOwner] = useState<UserRef | null>(null);
  const [reviewers, setReviewers] = useState<UserRef[]>(john ? [{ id: john.id }] : []);
  return (
    <div className="issue-page">
      <header className="issue-header">
        <span className="issue-app">
          <span className="issue-logo" aria-hidden>
            ◆
          </span>
          Northern Line · Issues
        </span>
        <CurrentUserBadge className="issue-me" />
      </header>
      <main className="issue-main">
        <Text as="h1" variant="title">
          New issue
        </Text>
        <form className="issue-form" onSubmit={(event) => event.preventDefault()}>
          <div className="issue-fields">
            <UserPicker label="Owner" name="owner" required value={owner} onChange={setOwner} />
            <UserPicker
              multiple
              label="Reviewers"
              name="reviewer"
              description="Paste a list of names or e-mails, if you have one."
              suggestions={followers}
              value={reviewers}
              onChange={setReviewers}
            />
            <LabeledInput label="Title" defaultValue="Handrail missing on platform 2" />
            <LabeledTextarea
              label="Description"
              rows={4}
              defaultValue="Seen on site this morning, between the stairs and the lift."
            />
            <div className="issue-buttons">
              <Button styleType="high-visibility" type="submit">
                Create issue
              </Button>
              <Button>Cancel</Button>
            </div>
          </div>
          <section className="issue-people" aria-labelledby="issue-people">
            <Text as="h2" variant="leading" id="issue-people">
              People on this issue
            </Text>
            <Text isMuted>Owner</Text>
            {owner === null ? (
              <span className="issue-nobody" />
            ) : (
              <UserAvatar size="large" user={owner} label />
            )}
            <Text isMuted>Reviewers</Text>
            <UserAvatarGroup size="medium" users={reviewers} label="Reviewers" />
            <Text isMuted>Followed by</Text>
            <div className="issue-followers">
              {followers.map((user) => (
                <UserCard key={user.id} user={user}>
                  <UserAvatar size="medium" user={user} label />
                </UserCard>
              ))}
            </div>
          </section>
        </form>
      </main>
    </div>
  );
}
