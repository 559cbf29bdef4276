import "@itwin/itwinui-react/styles.css";
import "itwin-people-picker/styles.css";
import { createUsersClient, UsersProvider } from "itwin-people-picker";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { IssuePage } from "./IssuePage.js";

const client = createUsersClient({ getAccessToken: () => "any" });

const root = document.createElement("main");
document.body.append(root);
createRoot(root).render(
  <StrictMode>
    <UsersProvider client={client}>
      <IssuePage />
    </UsersProvider>
  </StrictMode>,
);
