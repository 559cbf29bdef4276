import "@itwin/itwinui-react/styles.css";
import "itwin-people-picker/styles.css";
import { createUsersClient } from "itwin-people-picker";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { App } from "./App.js";

const client = createUsersClient({
  baseUrl: `${location.origin}/users`,
  getAccessToken: () => "token",
});
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no place for the app.");

hydrateRoot(
  root,
  <StrictMode>
    <App client={client} />
  </StrictMode>,
  { onRecoverableError: (error) => reportError(error) },
);
