import { Button, Text } from "@itwin/itwinui-react";
import { useState, type ReactElement } from "react";
import { createUsersClient, UsersProvider, type UsersClient } from "../../src/index.js";
import { LiveForm } from "./LiveForm.js";
import { LivePeople } from "./LivePeople.js";
import "./LivePage.css";

/** Props of `LivePage`. */
export interface LivePageProps {
  /**
   * Sends the requests.
   * @default the browser's own
   */
  fetch?: typeof fetch;
}

/**
 * The components on a person's own organisation. The token lives in the closure of the client, and nowhere else: leaving
 * the page forgets it.
 */
export function LivePage({ fetch }: LivePageProps): ReactElement {
  const [client, setClient] = useState<UsersClient | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function connect(baseUrl: string, token: string): boolean {
    try {
      setClient(createUsersClient({ baseUrl, getAccessToken: () => token, fetch }));
      setProblem(null);
      return true;
    } catch (error) {
      // A TypeError, whose text says what to pass instead.
      setProblem(error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  return (
    <div className="live">
      <Text as="h1" variant="title">
        Your own organisation
      </Text>
      {client === null ? (
        <LiveForm connect={connect} problem={problem} />
      ) : (
        <UsersProvider client={client}>
          <LivePeople />
          <Button onClick={() => setClient(null)}>Forget the token</Button>
        </UsersProvider>
      )}
    </div>
  );
}
