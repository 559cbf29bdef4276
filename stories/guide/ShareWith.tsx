import { useState, type ReactElement } from "react";
import { UserPicker, type Principal } from "../../src/index.js";

/** People, groups and addresses to invite. */
export function ShareWith(): ReactElement {
  const [principals, setPrincipals] = useState<Principal[]>([]);
  return (
    <>
      <UserPicker
        multiple
        label="Share with"
        include={["groups", "emails"]}
        value={principals}
        onChange={setPrincipals}
      />
      <output>{JSON.stringify(principals.map(toGrant))}</output>
    </>
  );
}

/** What the host's service is sent. */
function toGrant(principal: Principal): object {
  switch (principal.kind) {
    case undefined:
      return { userId: principal.id };
    case "group":
      return { groupId: principal.id };
    case "email":
      return { invite: principal.email };
  }
}
