import { useState, type ReactElement } from "react";
import { useGroupSearch } from "../../src/index.js";

/** A search box and a list of groups, in plain HTML. */
export function GroupList({ initialText = "" }: { initialText?: string }): ReactElement {
  const [text, setText] = useState(initialText);
  const { groups, status, retry } = useGroupSearch(text);
  return (
    <>
      <label>
        Find groups{" "}
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p role="status">
        {status === "too-short" && "Go on typing."}
        {status === "loading" && "Searching…"}
        {status === "empty" && "No group."}
        {status === "success" && `${groups.length} found.`}
        {status === "rate-limited" && "The service asks to wait."}
        {status === "error" && "That failed."}
      </p>
      {status === "error" && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
      <ul>
        {groups.map(({ id, displayName }) => (
          <li key={id}>
            <bdi>{displayName}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
