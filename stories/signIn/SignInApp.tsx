import { ThemeProvider } from "@itwin/itwinui-react";
import { UsersProvider, type UsersClient } from "itwin-people-picker";
import { useSyncExternalStore, type ReactElement } from "react";
import { isSignedIn, type Authorization } from "./authorization.js";
import { IssuePage } from "./IssuePage.js";
import { SignInPage } from "./SignInPage.js";
import "./signIn.css";

/** The app, for whoever is signed in. What is below the provider goes away with them, and what it was told as well. */
export function SignInApp({
  authorization,
  client,
}: {
  authorization: Authorization;
  client: UsersClient;
}): ReactElement {
  const status = useSyncExternalStore(authorization.subscribe, authorization.getStatus);
  return (
    <ThemeProvider theme="os" includeCss={false} className="app">
      {isSignedIn(status) ? (
        <UsersProvider client={client}>
          <IssuePage
            hasEnded={status === "session-ended"}
            onSignIn={authorization.signIn}
            onSignOut={authorization.signOut}
          />
        </UsersProvider>
      ) : (
        <SignInPage
          status={status}
          onSignIn={authorization.signIn}
          onSignOut={authorization.signOut}
        />
      )}
    </ThemeProvider>
  );
}
