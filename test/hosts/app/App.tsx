import { ThemeProvider } from "@itwin/itwinui-react";
import {
  CurrentUserBadge,
  UserAvatarGroup,
  UserCard,
  UserName,
  UserPicker,
  UsersProvider,
  type User,
  type Principal,
  type UsersClient,
} from "itwin-people-picker";
import { useState, type ReactElement } from "react";

const team: User[] = ["Adams", "Baker", "Clark", "Davis", "Evans", "Frank", "Ghosh"].map(
  (surname) => ({ id: surname, givenName: "Jo", surname, email: `${surname}@example.com` }),
);

/** A page that uses every component, on a server and in a browser. `people` by id are looked up. */
export function App({ client }: { client: UsersClient }): ReactElement {
  const [reviewers, setReviewers] = useState<Principal[]>([{ id: "a1" }, { id: "lost" }]);
  return (
    <ThemeProvider theme="light" includeCss={false}>
      <UsersProvider client={client}>
        <CurrentUserBadge />
        <form aria-label="Issue" onSubmit={(event) => event.preventDefault()}>
          <UserPicker label="Owner" name="owner" required />
          <UserPicker
            multiple
            label="Reviewers"
            name="reviewer"
            value={reviewers}
            onChange={setReviewers}
            include={["groups", "emails"]}
          />
          <UserPicker label="Lead" defaultValue={team[0]} disabled />
        </form>
        <p>
          Asked by <UserName userId="b1" />, seen by{" "}
          {team[0] !== undefined && <UserCard user={team[0]} />}
        </p>
        <UserAvatarGroup users={team} label="Team" />
      </UsersProvider>
    </ThemeProvider>
  );
}
