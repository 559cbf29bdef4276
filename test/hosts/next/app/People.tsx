"use client";

import { ThemeProvider } from "@itwin/itwinui-react";
import { createUsersClient, UsersProvider } from "itwin-people-picker";
import type { ReactElement, ReactNode } from "react";
import { App } from "../../app/App";

const client = createUsersClient({
  baseUrl: `${globalThis.location?.origin ?? "https://server.test"}/users`,
  getAccessToken: () => "token",
});

/** The client holds functions, which no server component can pass on: so the provider stands in a client component. */
export function People({ children }: { children: ReactNode }): ReactElement {
  return (
    <>
      <ThemeProvider theme="light" includeCss={false}>
        <UsersProvider client={client}>{children}</UsersProvider>
      </ThemeProvider>
      <App client={client} />
    </>
  );
}
