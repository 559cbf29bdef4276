import type { ReactElement } from "react";
import { useUser } from "../../src/index.js";

/** A person's e-mail, by their id. */
export function PersonText({ id }: { id: string }): ReactElement {
  const { user, status, retry } = useUser(id);
  return (
    <p>
      {status === "success" && <bdi>{user?.email}</bdi>}
      {status === "loading" && "Loading…"}
      {status === "unknown" && "Nobody has this id."}
      {status === "rate-limited" && "The service asks to wait."}
      {status === "error" && (
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
