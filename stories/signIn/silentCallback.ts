import { BrowserAuthorizationClient } from "@itwin/browser-authorization";
import { loadSettings, signInConfiguration } from "./configuration.js";

// In a hidden frame: hands what the authority answered to the page around it. A client handles what comes back to its
// redirect URL, which here is that of this page.
const configuration = signInConfiguration(await loadSettings());
const redirectUri = configuration.silentRedirectUri ?? configuration.redirectUri;
await new BrowserAuthorizationClient({ ...configuration, redirectUri }).handleSigninCallback();
