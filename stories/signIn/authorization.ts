import {
  BrowserAuthorizationClient,
  type BrowserAuthorizationClientConfiguration,
} from "@itwin/browser-authorization";

/** Whether somebody is signed in; `busy` while that is being found out, and while the browser leaves the page. */
export type SignInStatus =
  | "busy"
  | "signed-in"
  | "session-ended"
  | "signed-out"
  | "refused"
  | "sign-in-failed"
  | "sign-out-failed";

/** Whether the page is somebody's: also after a session that could not be renewed, for what they have typed. */
export function isSignedIn(status: SignInStatus): boolean {
  return status === "signed-in" || status === "session-ended";
}

/** Signs people in and out, and holds who is signed in for the page. */
export interface Authorization {
  getStatus(): SignInStatus;
  /** Calls `listener` after each change of the status. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Finds out who is signed in, or ends a sign-in that comes back. Call it once, when the page loads. */
  start(): Promise<void>;
  signIn(): Promise<void>;
  signOut(): Promise<void>;
  /** For `createUsersClient`. Rejects when nobody is signed in. */
  getAccessToken(): Promise<string>;
}

export function createAuthorization(
  configuration: BrowserAuthorizationClientConfiguration,
): Authorization {
  const client = new BrowserAuthorizationClient(configuration);
  const listeners = new Set<() => void>();
  let status: SignInStatus = "busy";
  let renewal: Promise<boolean> | undefined;

  function show(next: SignInStatus): void {
    if (next === status) return;
    status = next;
    for (const listener of listeners) listener();
  }

  async function start(): Promise<void> {
    if (location.pathname === new URL(configuration.redirectUri).pathname) return finishSignIn();
    try {
      // From the storage, or from a session that the authority still has.
      await client.signInSilent();
      show("signed-in");
    } catch {
      show("signed-out");
    }
  }

  async function finishSignIn(): Promise<void> {
    const error = new URLSearchParams(location.search).get("error");
    // Goes to where the person was, or resolves all the same.
    await client.handleSigninCallback();
    if (client.hasSignedIn) return;
    history.replaceState(null, "", "/");
    show(error === "access_denied" ? "refused" : "sign-in-failed");
  }

  async function signIn(): Promise<void> {
    // What was typed in a session that has ended stays, unless the browser has to leave.
    const hasEnded = status === "session-ended";
    if (!hasEnded) show("busy");
    try {
      // Resolves when nobody had to be asked, and when the browser comes back by its Back button.
      await client.signInRedirect();
      show(client.hasSignedIn ? "signed-in" : "signed-out");
    } catch {
      show(hasEnded ? "session-ended" : "sign-in-failed");
    }
  }

  async function signOut(): Promise<void> {
    // First of all, so that the page that the Back button brings back holds nobody.
    show("busy");
    try {
      await client.signOutRedirect();
      show("signed-out");
    } catch {
      show("sign-out-failed");
    }
  }

  async function renew(): Promise<boolean> {
    const isRenewed = await client.signInSilent().then(
      () => true,
      () => false,
    );
    if (isSignedIn(status)) show(isRenewed ? "signed-in" : "session-ended");
    return isRenewed;
  }

  async function getAccessToken(): Promise<string> {
    // The client renews by itself a minute before the end, but not while the computer sleeps.
    if (client.hasExpired && isSignedIn(status)) {
      renewal ??= renew().finally(() => (renewal = undefined));
      if (!(await renewal)) throw new Error("The session has ended.");
    }
    return client.getAccessToken();
  }

  return {
    getStatus: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    signIn,
    signOut,
    getAccessToken,
  };
}
