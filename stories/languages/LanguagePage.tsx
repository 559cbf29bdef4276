import { useState, type ReactElement } from "react";
import {
  CurrentUserBadge,
  UserAvatarGroup,
  UserName,
  UserPicker,
  type Messages,
  type Principal,
} from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { unknownId } from "../support/people.js";

const team = makePeople(7);
const [first] = team;

/** Our components on a page of a host, which has no words of its own here. */
export function LanguagePage({ messages }: { messages: Messages }): ReactElement {
  const [chosen, setChosen] = useState<Principal[]>([...team, { id: unknownId }]);
  return (
    <div className="story-form">
      <CurrentUserBadge />
      <UserPicker
        label={messages.results}
        multiple
        include={["groups", "emails"]}
        value={chosen}
        onChange={setChosen}
        maxVisibleTags={4}
        lockedIds={first === undefined ? [] : [first.id]}
        suggestCurrentUser
      />
      <UserAvatarGroup users={team} maxVisible={3} />
      <p>
        <UserName userId={unknownId} />
      </p>
    </div>
  );
}
