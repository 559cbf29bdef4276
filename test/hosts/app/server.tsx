import { createUsersClient } from "itwin-people-picker";
import { StrictMode } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { App } from "./App.js";

/** What a server writes, and what was asked of it and said on the way. */
export interface ServerPage {
  html: string;
  requests: number;
  errors: unknown[];
}

/** Renders the app to a stream, as a server does, to its end. */
export async function renderPage(): Promise<ServerPage> {
  const page: ServerPage = { html: "", requests: 0, errors: [] };
  const client = createUsersClient({
    getAccessToken: () => "token",
    fetch: async () => {
      page.requests += 1;
      return new Response(null, { status: 500 });
    },
  });
  const { PassThrough } = await import("node:stream");
  const { text } = await import("node:stream/consumers");
  const body = new PassThrough();
  const stream = renderToPipeableStream(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
    { onAllReady: () => stream.pipe(body), onError: (error) => void page.errors.push(error) },
  );
  page.html = await text(body);
  return page;
}
