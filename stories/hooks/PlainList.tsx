import { useState, type ReactElement } from "react";
import { useUserSearch } from "../../src/index.js";

/** A search box and a list, in plain HTML. */
export function PlainList({ initialText = "" }: { initialText?: string }): ReactElement {
  const [text, setText] = useState(initialText);
  const { users, status, isTruncated, retry } = useUserSearch(text);
  return (
    <>
      <label>
        Find people{" "}
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p role="status">
        {status === "too-short" && "Go on typing."}
        {status === "loading" && "Searching…"}
        {status === "empty" && "Nobody."}
        {status === "success" && `${users.length}${isTruncated ? " or more" : ""} found.`}
        {status === "rate-limited" && "The service asks to wait."}
        {status === "error" && "That failed."}
      </p>
      {status === "error" && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
      <ul>
        {users.map((user) => (
          <li key={user.id}>
            <bdi>
              {user.givenName} {user.surname}
            </bdi>{" "}
            <bdi>{user.email}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
