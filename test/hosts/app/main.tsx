import "@itwin/itwinui-react/styles.css";
import "itwin-people-picker/styles.css";
import { createUsersClient } from "itwin-people-picker";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.js";
import { places } from "./places.js";

const client = createUsersClient({
  baseUrl: `${location.origin}/users`,
  getAccessToken: () => "token",
});
const place = places[new URLSearchParams(location.search).get("place") ?? "page"];
const root = document.getElementById("root");
if (place === undefined || root === null) throw new Error("There is no such place.");

createRoot(root).render(<StrictMode>{place(<App client={client} />)}</StrictMode>);
