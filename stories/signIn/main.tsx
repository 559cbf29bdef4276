import "@itwin/itwinui-react/styles.css";
import "itwin-people-picker/styles.css";
import { createUsersClient } from "itwin-people-picker";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createAuthorization } from "./authorization.js";
import { loadSettings, signInConfiguration } from "./configuration.js";
import { SignInApp } from "./SignInApp.js";

const settings = await loadSettings();
const authorization = createAuthorization(signInConfiguration(settings));
const client = createUsersClient({
  getAccessToken: authorization.getAccessToken,
  baseUrl: settings.usersApi,
});
void authorization.start();

const root = document.createElement("div");
document.body.append(root);
createRoot(root).render(
  <StrictMode>
    <SignInApp authorization={authorization} client={client} />
  </StrictMode>,
);
