import type { Messages } from "./Messages.js";

function plural(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : other}`;
}

function list(texts: readonly string[]): string {
  return new Intl.ListFormat("en").format(texts);
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

  chosenPeople: "Chosen people",
  chosenCount: (count) =>
    `${plural(count, "person", "people")} chosen. The left arrow key goes to them.`,
  clearAll: "Remove all people",
  removedCount: (count) => `${plural(count, "person", "people")} removed.`,
  undo: (name) => `Bring back ${name}`,
  undoCount: (count) => `Bring back ${plural(count, "person", "people")}`,
  restored: (name) => `${name} is back.`,
  restoredCount: (count) => `${plural(count, "person is", "people are")} back.`,
  showMore: (count) => `Show ${plural(count, "more person", "more people")}`,
  showFewer: "Show fewer",
  locked: "Can’t be removed",
  retryWithEnter: "Enter tries again",
  limitReached: (max) =>
    `No more than ${plural(max, "person", "people")} can be chosen. Remove one to choose another.`,
  notChoosable: "Can’t be chosen",
  checking: "Checking…",
  changeRefused: "This change is not allowed.",
  unassigned: "Unassigned",
  you: "you",
  suggestions: "Suggestions",
  suggestionsFailed: "The suggestions could not be loaded.",
  recents: "Recent",
  groups: "Groups",
  foundGroups: (count) => `${plural(count, "group", "groups")} found.`,
  groupsFailed: "The groups could not be searched.",
  unnamedGroup: "Unnamed group",
  group: "Group",
  invitations: "Not in the organization",
  invite: (email) => `Invite ${email}`,
  invited: "To be invited",
  listToLookUp: (count) => `A list of ${plural(count, "person", "people")}.`,
  lookUp: "Look up",
  lookingUp: (done, total) =>
    `Looking up people: ${done.toLocaleString("en")} of ${total.toLocaleString("en")}`,
  stop: "Stop",
  listAdded: (count) => `${plural(count, "person", "people")} added.`,
  listNotFound: (texts) => `Not found: ${list(texts)}.`,
  listNotAsked: (texts) => `Could not be looked up: ${list(texts)}.`,
  listNotChosen: (texts) => `Can’t be chosen: ${list(texts)}.`,
  listChooseOne: (text) => `Who is “${text}”?`,
  required: "Choose a person.",

  avatarGroup: "People",
  showEverybody: (more, total) =>
    `${more.toLocaleString("en")} more: show all ${plural(total, "person", "people")}`,
};
