import type { StoryUsersApi } from "./StoryUsersApi.js";

/** A story whose API does what is said here, whatever the toolbar says. */
export function scripted(usersApi: StoryUsersApi) {
  return { parameters: { usersApi }, globals: { mood: "fast" } };
}
