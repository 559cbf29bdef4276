import { localText } from "./localText.js";
import type { Messages } from "./Messages.js";

const { number, plural, list, time } = localText<"one" | "other">("en");

/** The texts in English, the default. */
export const english: Messages = {
  searchPlaceholder: "Name or e-mail",
  results: "People",
  startTyping: (minLength) =>
    plural(minLength, { one: "Type at least # character.", other: "Type at least # characters." }),
  typeMore: (missing) =>
    plural(missing, { one: "Type # more character.", other: "Type # more characters." }),
  textTooLong: (maxLength) =>
    plural(maxLength, { one: "Use at most # character.", other: "Use at most # characters." }),
  searching: "Searching…",
  found: (count) => plural(count, { one: "# person found.", other: "# people found." }),
  noneFound: (text) => `Nobody found for “${text}”.`,
  moreThanShown: (count) =>
    `${plural(count, { one: "There are more than this # person.", other: "There are more than these # people." })} Type more letters to narrow the search.`,
  offline: "You are offline. The search goes on when the connection is back.",
  unauthenticated: "You are not signed in. Sign in again to search for people.",
  forbidden: "You are not allowed to search for people.",
  waiting: (seconds) =>
    `Too many requests. ${plural(seconds, { one: "The search goes on in # second.", other: "The search goes on in # seconds." })}`,
  waitUntil: (ms) => `Too many requests. Try again after ${time(ms)}.`,
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
    `${plural(count, { one: "# person chosen.", other: "# people chosen." })} The left arrow key goes to them.`,
  clearAll: "Remove all people",
  removedCount: (count) => plural(count, { one: "# person removed.", other: "# people removed." }),
  undo: (name) => `Bring back ${name}`,
  undoCount: (count) => plural(count, { one: "Bring back # person", other: "Bring back # people" }),
  restored: (name) => `${name} is back.`,
  restoredCount: (count) =>
    plural(count, { one: "# person is back.", other: "# people are back." }),
  more: (count) => `+${number(count)}`,
  showMore: (count) => plural(count, { one: "Show # more person", other: "Show # more people" }),
  showFewer: "Show fewer",
  locked: "Can’t be removed",
  cannotRemove: (name) => `${name} can’t be removed.`,
  retryWithEnter: "Enter tries again",
  limitReached: (max) =>
    `${plural(max, { one: "No more than # person can be chosen.", other: "No more than # people can be chosen." })} Remove one to choose another.`,
  notChoosable: "Can’t be chosen",
  checking: "Checking…",
  changeRefused: "This change is not allowed.",
  unassigned: "Unassigned",
  you: "(you)",
  suggestions: "Suggestions",
  suggestionsFailed: "The suggestions could not be loaded.",
  recents: "Recent",
  groups: "Groups",
  foundGroups: (count) => plural(count, { one: "# group found.", other: "# groups found." }),
  groupsFailed: "The groups could not be searched.",
  unnamedGroup: "Unnamed group",
  group: "Group",
  invitations: "Not in the organization",
  invite: (email) => `Invite ${email}`,
  invited: "To be invited",
  listToLookUp: (count) =>
    plural(count, { one: "A list of # person.", other: "A list of # people." }),
  lookUp: "Look up",
  lookingUp: (done, total) => `Looking up people: ${number(done)} of ${number(total)}`,
  stop: "Stop",
  listAdded: (count) => plural(count, { one: "# person added.", other: "# people added." }),
  listOthers: (count) => plural(count, { one: "# other", other: "# others" }),
  listNotFound: (texts) => `Not found: ${list(texts)}.`,
  listNotAsked: (texts) => `Could not be looked up: ${list(texts)}.`,
  listNotChosen: (texts) => `Can’t be chosen: ${list(texts)}.`,
  listChooseOne: (text) => `Who is “${text}”?`,
  required: "Choose a person.",

  avatarGroup: "People",
  showEverybody: (more, total) =>
    `${number(more)} more: show all ${plural(total, { one: "# person", other: "# people" })}`,

  nameWithDetails: (name, details) => [name, ...details].join(", "),
  sentences: (texts) => texts.join(" "),
};
