import type { Messages } from "./Messages.js";

function plural(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : other}`;
}

/** The texts in English, the default. */
export const english: Messages = {
  searchPlaceholder: "Name or e-mail",
  results: "People",
  startTyping: (minLength) => `Type at least ${plural(minLength, "character", "characters")}.`,
  typeMore: (missing) => `Type ${plural(missing, "more character", "more characters")}.`,
  textTooLong: (maxLength) => `Use at most ${plural(maxLength, "character", "characters")}.`,
  searching: "Searching…",
  found: (count) => `${plural(count, "person", "people")} found.`,
  noneFound: (text) => `Nobody found for “${text}”.`,
  moreThanShown: (count) =>
    `There are more than these ${plural(count, "person", "people")}. Type more letters to narrow the search.`,
  offline: "You are offline. The search goes on when the connection is back.",
  unauthenticated: "You are not signed in. Sign in again to search for people.",
  forbidden: "You are not allowed to search for people.",
  waiting: (seconds) =>
    `Too many requests. The search goes on in ${plural(seconds, "second", "seconds")}.`,
  waitUntil: (time) =>
    `Too many requests. Try again after ${new Date(time).toLocaleTimeString("en", { timeStyle: "short" })}.`,
  waitIsOver: "Too many requests were made. You can try again now.",
  timeout: "The search took too long.",
  network: "The people service can’t be reached.",
  malformed: "The people service gave an answer that can’t be read.",
  failed: "The search failed.",
  retry: "Try again",
  chosen: (name) => `${name} chosen.`,
  removed: (name) => `${name} removed.`,
  clear: (name) => `Remove ${name}`,
  unnamed: "Unnamed person",
  unknownUser: "Unknown person",
  loadingUser: "Loading person…",
  userNotLoaded: "Person could not be loaded",
  notSignedIn: "Not signed in",
};
