import "itwin-people-picker/styles.css";
import { QueryClient } from "@tanstack/react-query";
import {
  CurrentUserBadge,
  createUsersClient,
  UserAvatar,
  UserAvatarGroup,
  UserCard,
  UserName,
  UserPicker,
  UsersProvider,
  type CurrentUser,
  type Principal,
  type User,
  type UserRef,
  type UsersClient,
} from "itwin-people-picker";
import { createUsersApiStandIn } from "itwin-people-picker/testing";
import { messages } from "itwin-people-picker/languages/de";
import { useRef, useState } from "react";

const api = createUsersApiStandIn({
  people: [{ id: "a1", givenName: "Anna" }],
  me: { id: "me", displayName: "Me" },
  latencyMs: [10, 20],
  rateLimit: { requests: 500, perMs: 60_000 },
});
createUsersApiStandIn({ people: 100, latencyMs: 5 });
api.fail({ status: 429 });

const client: UsersClient = createUsersClient({
  getAccessToken: () => "token",
  baseUrl: "https://api.bentley.com/users",
  fetch: api.fetch,
});
createUsersClient({ getAccessToken: async () => "Bearer token" });

/** A client of the host's own. */
export const ownClient: UsersClient = {
  search: async () => [],
  getMe: async () => ({ id: "me" }),
  getUser: async (id) => ({ id }),
  getUsersByIds: async (ids) => ids.map((id) => ({ id })),
  searchGroups: async () => [],
};

export async function ask(signal: AbortSignal) {
  const found: User[] = await client.search("smi", { signal });
  const me: CurrentUser = await client.getMe({ signal });
  const one: User = await client.getUser("a1", { signal });
  const many: User[] = await client.getUsersByIds(["a1", "b1"], { signal });
  const [group] = await client.searchGroups("team", { signal });
  const name: string | undefined = one.givenName ?? one.surname ?? one.email ?? me.displayName;
  return { found, many, group, name, organization: one.organizationName, phone: me.phone };
}

export function Host() {
  const [owner, setOwner] = useState<UserRef | null>(null);
  const [reviewers, setReviewers] = useState<UserRef[]>([{ id: "a1" }]);
  const [shares, setShares] = useState<readonly Principal[]>([
    { kind: "email", email: "a@x.test" },
  ]);
  const [queryClient] = useState(() => new QueryClient());
  const input = useRef<HTMLInputElement>(null);
  const avatar = useRef<HTMLSpanElement>(null);

  return (
    <UsersProvider client={client} queryClient={queryClient} messages={{ ...messages }}>
      <UserPicker
        ref={input}
        label="Owner"
        value={owner}
        onChange={(user, details) => {
          setOwner(user);
          const reason: string = details.reason;
          return void reason;
        }}
        placeholder="Name"
        name="owner"
        id="owner"
        className="owner"
        style={{ inlineSize: 300 }}
        debounceMs={250}
        minSearchLength={3}
        disabled={false}
        readOnly={false}
        required
      />
      <UserPicker
        multiple
        label="Reviewers"
        value={reviewers}
        onChange={(users, details) => setReviewers(details.reason === "clear" ? [] : users)}
      />
      <UserPicker aria-label="Anybody" defaultValue={{ id: "a1" }} onChange={setOwner} />
      <UserPicker
        multiple
        aria-labelledby="share"
        include={["groups", "emails"]}
        value={shares}
        onChange={setShares}
      />
      <UserAvatar ref={avatar} user={{ id: "a1", givenName: "Anna" }} />
      <UserAvatar userId="a1" label />
      <UserAvatarGroup users={reviewers} label="Reviewers" />
      <UserName userId="a1" />
      <UserCard user={{ id: "a1" }} />
      <CurrentUserBadge />
    </UsersProvider>
  );
}
