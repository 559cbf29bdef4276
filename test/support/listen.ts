import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that listens on a free port of 127.0.0.1. */
export interface ListeningServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Ends the connections, also those under way, and the server. */
  close(): Promise<void>;
}

export async function listen(
  handle: (incoming: IncomingMessage, response: ServerResponse) => void,
): Promise<ListeningServer> {
  const server = createServer((incoming, response) => {
    // Chromium quietly repeats a request whose connection breaks, if the connection had served before.
    response.setHeader("Connection", "close");
    handle(incoming, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
