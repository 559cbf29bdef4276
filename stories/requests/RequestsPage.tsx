import { Button, Text } from "@itwin/itwinui-react";
import { useState, type ReactElement } from "react";
import { UsersProvider } from "../../src/index.js";
import { DemoPeople } from "./DemoPeople.js";
import { LogCounters } from "./LogCounters.js";
import { makeDemo, type DemoServer } from "./makeDemo.js";
import { RequestList } from "./RequestList.js";
import { ServerControls } from "./ServerControls.js";
import "./RequestsPage.css";

/** Props of `RequestsPage`. */
export type RequestsPageProps = DemoServer;

/** A page of people, the server behind it, and what goes between them. */
export function RequestsPage(server: RequestsPageProps): ReactElement {
  const [run, setRun] = useState(() => ({ number: 0, demo: makeDemo(server) }));
  const { demo, number } = run;
  const startOver = () => setRun({ number: number + 1, demo: makeDemo(server) });
  return (
    <div className="requests" key={number}>
      <header className="requests-header">
        <div className="requests-title">
          <Text as="h1" variant="title">
            Requests, as they happen
          </Text>
          <Button onClick={startOver}>Start over</Button>
        </div>
        <p className="requests-explanation">
          Each picker, avatar and badge asks for the people that it shows, and none knows of the
          others. What they ask for together is <strong>one</strong> request. What follows from an
          answer that is known is <strong>none</strong>. And when the server asks to wait, they all
          wait at <strong>one gate</strong>, and go on by themselves. Type <kbd>smi</kbd>, then go
          on to <kbd>smith</kbd>, and delete it again.
        </p>
        <LogCounters recorder={demo.recorder} />
      </header>
      <div className="requests-columns">
        <div className="requests-page">
          <UsersProvider client={demo.client} queryClient={demo.queryClient}>
            <DemoPeople />
          </UsersProvider>
          <ServerControls standIn={demo.standIn} gate={demo.client.gate} initial={server} />
        </div>
        <RequestList recorder={demo.recorder} gate={demo.client.gate} />
      </div>
    </div>
  );
}
