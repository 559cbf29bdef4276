import { Alert, Button, ProgressRadial, Text } from "@itwin/itwinui-react";
import type { ReactElement } from "react";
import type { SignInStatus } from "./authorization.js";

/** What is said of a status; the others need no words. */
const texts: Partial<Record<SignInStatus, string>> = {
  refused: "You were not signed in, because access was refused.",
  "sign-in-failed": "The sign-in did not work.",
  "sign-out-failed": "You may still be signed in elsewhere in this browser.",
};

/** The page of whoever is not signed in. */
export function SignInPage({
  status,
  onSignIn,
  onSignOut,
}: {
  status: SignInStatus;
  onSignIn: () => void;
  onSignOut: () => void;
}): ReactElement {
  const text = texts[status];
  if (status === "busy") {
    return (
      <main className="sign-in">
        <ProgressRadial aria-label="One moment…" />
      </main>
    );
  }
  return (
    <main className="sign-in">
      <Text as="h1" variant="title">
        Issues
      </Text>
      {text === undefined ? (
        <Text>You are signed out.</Text>
      ) : (
        <Alert type="negative" role="alert">
          {text}
        </Alert>
      )}
      {status === "sign-out-failed" ? (
        <Button styleType="high-visibility" onClick={onSignOut}>
          Sign out again
        </Button>
      ) : (
        <Button styleType="high-visibility" onClick={onSignIn}>
          {text === undefined ? "Sign in" : "Try again"}
        </Button>
      )}
    </main>
  );
}
