import { Text } from "@itwin/itwinui-react";
import { useState, type ReactElement } from "react";
import { CurrentUserBadge, UserAvatar, UserPicker, type UserRef } from "../../src/index.js";

/** The three components on the people of the provider around them. */
export function LivePeople(): ReactElement {
  const [user, setUser] = useState<UserRef | null>(null);
  return (
    <>
      <CurrentUserBadge />
      <UserPicker label="Somebody" value={user} onChange={setUser} />
      {user !== null && (
        <div className="live-somebody">
          <UserAvatar size="x-large" userId={user.id} label />
          <Text as="p">
            Looked up again by <code>{user.id}</code>
          </Text>
        </div>
      )}
    </>
  );
}
