import type { ReactElement } from "react";
import { useCurrentUser } from "../../src/index.js";

/** Greets whoever is signed in. */
export function Greeting(): ReactElement {
  const { user, status, error, retry } = useCurrentUser();
  const isSignedOut = error?.kind === "unauthenticated";
  return (
    <p>
      {status === "loading" && "Loading…"}
      {status === "success" && (
        <>
          Hello, <bdi>{user?.givenName}</bdi>.
        </>
      )}
      {isSignedOut && "Hello. You are not signed in."}
      {status === "rate-limited" && "The service asks to wait."}
      {status === "error" && !isSignedOut && (
        <>
          That failed.{" "}
          <button type="button" onClick={retry}>
            Try again
          </button>
        </>
      )}
    </p>
  );
}
