import type { ReactElement } from "react";
import { useUsers } from "../../src/index.js";

/** E-mails of people, by their ids. */
export function PeopleTexts({ ids }: { ids: readonly string[] }): ReactElement {
  const { users, status, retry } = useUsers(ids);
  return (
    <>
      <p role="status">
        {status === "loading" && "Loading…"}
        {status === "success" && `${users.length} of ${ids.length} are known.`}
        {status === "unknown" && "None of them is known."}
        {status === "rate-limited" && "The service asks to wait."}
        {status === "error" && "Some could not be loaded."}
      </p>
      {status === "error" && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
      <ul>
        {users.map(({ id, email }) => (
          <li key={id}>
            <bdi>{email}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
