import { Text } from "@itwin/itwinui-react";
import { useSyncExternalStore, type ReactElement } from "react";
import type { GatedUsersClient } from "../../src/client/gatedClient.js";
import type { Recorder } from "./createRecorder.js";
import { RequestLine } from "./RequestLine.js";

/** Props of `RequestList`. */
export interface RequestListProps {
  recorder: Recorder;
  gate: GatedUsersClient["gate"];
}

/** The log, newest first. No live region: it would talk all the time. */
export function RequestList({ recorder, gate }: RequestListProps): ReactElement {
  const { lines, lineCount, startedAt } = useSyncExternalStore(recorder.subscribe, recorder.getLog);
  return (
    <section className="requests-card requests-log" aria-labelledby="requests-log">
      <Text as="h2" variant="subheading" id="requests-log">
        What it asked, and who answered
      </Text>
      <ol className="requests-lines" reversed start={lineCount}>
        {lines.map((line) => (
          <RequestLine key={line.id} line={line} gate={gate} startedAt={startedAt} />
        ))}
      </ol>
    </section>
  );
}
