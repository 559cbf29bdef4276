import { Alert, Button } from "@itwin/itwinui-react";
import { CurrentUserBadge, useCurrentUser } from "itwin-people-picker";
import type { ReactElement } from "react";
import { IssueForm } from "./IssueForm.js";

/** The page of whoever is signed in. */
export function IssuePage({
  hasEnded,
  onSignIn,
  onSignOut,
}: {
  /** Whether their session could not be renewed: what they have typed stays until they sign in again. */
  hasEnded: boolean;
  onSignIn: () => void;
  onSignOut: () => void;
}): ReactElement {
  const { user } = useCurrentUser();
  return (
    <>
      <header className="header">
        <CurrentUserBadge />
        <Button onClick={onSignOut}>Sign out</Button>
      </header>
      {hasEnded && (
        <Alert type="warning" role="alert">
          Your session has ended.
          <Alert.Action onClick={onSignIn}>Sign in again</Alert.Action>
        </Alert>
      )}
      {/* When another person signs in in another tab, this one becomes theirs. Then nobody is known for a moment, and what
          the form held goes with it. */}
      <main className="issue">{user && <IssueForm author={user} />}</main>
    </>
  );
}
