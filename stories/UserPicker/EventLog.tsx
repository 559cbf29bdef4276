import { useState, type ReactElement } from "react";
import { UserPicker } from "../../src/index.js";

/** A picker whose host writes down what it is told. */
export function EventLog(): ReactElement {
  const [lines, setLines] = useState<readonly string[]>([]);
  const log = (name: string) => (event?: object | boolean) =>
    setLines((last) => [...last, `${name} ${JSON.stringify(event ?? null)}`]);
  return (
    <>
      <UserPicker
        multiple
        label="Reviewers"
        onOpenChange={log("onOpenChange")}
        onSearch={log("onSearch")}
        onSelect={log("onSelect")}
        onRemove={log("onRemove")}
        onListLookup={log("onListLookup")}
        onBlur={log("onBlur")}
      />
      <div role="log" aria-label="Events" className="story-log">
        {lines.join("\n")}
      </div>
    </>
  );
}
