import { createUsersClient } from "itwin-people-picker/headless";

/** Of the stand-in that the page's own server has. */
export const benchClient = createUsersClient({
  baseUrl: new URL("/users", location.href).href,
  getAccessToken: () => "Bearer bench",
});
