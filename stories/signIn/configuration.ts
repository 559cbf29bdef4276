import type { BrowserAuthorizationClientConfiguration } from "@itwin/browser-authorization";

/** What differs between environments: `settings.json`, beside the app, so that one build serves all of them. */
export interface Settings {
  /** Of the app, a "single page application" on developer.bentley.com. */
  clientId: string;
  /**
   * Who signs people in.
   * @default "https://ims.bentley.com"
   */
  authority?: string | undefined;
  /**
   * Root of the Users API.
   * @default "https://api.bentley.com/users"
   */
  usersApi?: string | undefined;
}

export async function loadSettings(): Promise<Settings> {
  const response = await fetch("/settings.json");
  return (await response.json()) as Settings;
}

/** How people sign in. Register the three URLs with the app; the first two are redirect URLs. */
export function signInConfiguration({
  clientId,
  authority = "https://ims.bentley.com",
}: Settings): BrowserAuthorizationClientConfiguration {
  return {
    authority,
    clientId,
    scope: "itwin-platform",
    responseType: "code",
    redirectUri: `${location.origin}/signin-callback`,
    silentRedirectUri: `${location.origin}/silent-callback.html`,
    postSignoutRedirectUri: `${location.origin}/`,
  };
}
