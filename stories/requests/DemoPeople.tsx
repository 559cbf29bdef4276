import { Button, Text } from "@itwin/itwinui-react";
import { useState, type ReactElement } from "react";
import { CurrentUserBadge, UserAvatar, UserPicker, type UserRef } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";

const [, , john, ...others] = makePeople(2_000).map(({ id }) => id);

/** The page of a host: who is signed in, two fields, and many people of whom it holds the ids. */
export function DemoPeople(): ReactElement {
  const [owner, setOwner] = useState<UserRef | null>(null);
  const [reviewer, setReviewer] = useState<UserRef | null>(
    john === undefined ? null : { id: john },
  );
  const [count, setCount] = useState(24);
  const [round, setRound] = useState(0);
  return (
    <section className="requests-card" aria-labelledby="requests-people">
      <Text as="h2" variant="subheading" id="requests-people">
        The page
      </Text>
      <CurrentUserBadge />
      <UserPicker label="Owner" value={owner} onChange={setOwner} />
      <UserPicker label="Reviewer" value={reviewer} onChange={setReviewer} />
      <div className="requests-buttons">
        <Button size="small" onClick={() => setCount(count + 12)}>
          Show 12 more
        </Button>
        <Button size="small" onClick={() => setCount(count + 200)}>
          Show 200 more
        </Button>
        <Button size="small" onClick={() => setRound(round + 1)}>
          Remount all {count}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus (WCAG 2.1.1) */}
      <div className="requests-avatars" key={round} role="group" aria-label="Members" tabIndex={0}>
        {others.slice(0, count).map((id) => (
          <UserAvatar key={id} userId={id} label />
        ))}
      </div>
    </section>
  );
}
