import "@itwin/itwinui-react/styles.css";
import "itwin-people-picker/styles.css";
import { createUsersClient } from "itwin-people-picker";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.js";
import { places } from "./places.js";
import { openShadow } from "./places/openShadow.js";

const client = createUsersClient({
  baseUrl: `${location.origin}/users`,
  getAccessToken: () => "token",
});
const search = new URLSearchParams(location.search);
const place = places[search.get("place") ?? "page"];
const element = document.getElementById("root");
if (place === undefined || element === null) throw new Error("There is no such place.");

/** React's root is on the page or, as in a web component, within a shadow root. */
const root = createRoot(search.has("shadow") ? openShadow(element) : element);
root.render(<StrictMode>{place(<App client={client} />)}</StrictMode>);
