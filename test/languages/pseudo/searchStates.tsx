import { UserPicker } from "../../../src/index.js";
import type { StandInFailure } from "../../../src/testing/index.js";
import { pseudoLanguage as messages } from "../../../stories/support/pseudoLanguage.js";
import {
  forever,
  many,
  one,
  open,
  paste,
  pick,
  search,
  type,
  type PseudoState,
} from "./PseudoState.js";
import { pat, people } from "./pseudoPeople.js";

/** The start of a text, up to a number that nobody can foretell. */
const untilNumber = (text: string) => text.replace(/\d.*/u, "");

const failures: readonly [string, StandInFailure, string][] = [
  ["too slow an answer", { hang: true, ...forever }, messages.searching],
  ["a sign-in that is over", { status: 401, ...forever }, messages.unauthenticated],
  ["a search that is not allowed", { status: 403, ...forever }, messages.forbidden],
  ["a search that failed", { status: 400, ...forever }, messages.failed],
  ["an answer that can't be read", { status: 200, body: "{", ...forever }, messages.malformed],
  ["a short wait", { status: 429, retryAfter: 50, ...forever }, untilNumber(messages.waiting(50))],
  [
    "a long wait",
    { status: 429, retryAfter: 5000, ...forever },
    untilNumber(messages.waitUntil(0)),
  ],
];

/** What a picker shows of what it looks for and finds. */
export const searchStates: readonly PseudoState[] = [
  { name: "at rest", ui: <UserPicker {...one} />, shows: [messages.searchPlaceholder] },
  {
    name: "nothing typed",
    ui: <UserPicker {...one} />,
    act: open,
    shows: [messages.startTyping(3)],
  },
  {
    name: "too little typed",
    ui: <UserPicker {...one} />,
    act: type("d"),
    shows: [messages.typeMore(2)],
  },
  {
    name: "people found",
    ui: <UserPicker {...one} />,
    act: search,
    shows: [messages.found(people.length + 1), pat.organizationName ?? ""],
  },
  {
    name: "nobody found",
    ui: <UserPicker {...one} />,
    act: type("zzz"),
    shows: [messages.noneFound("zzz")],
  },
  ...failures.map(([name, fail, text]) => ({
    name,
    ui: <UserPicker {...one} />,
    fail,
    act: search,
    shows: [text],
  })),
  {
    name: "before typing",
    ui: <UserPicker {...one} suggestions={people} suggestCurrentUser allowUnassigned />,
    act: open,
    shows: [messages.suggestions, messages.unassigned, messages.you],
  },
  {
    name: "suggestions that failed",
    ui: <UserPicker {...one} suggestions={() => Promise.reject(new Error("no"))} />,
    act: open,
    shows: [messages.suggestionsFailed, messages.retry],
  },
  {
    name: "recents",
    ui: <UserPicker {...many} recents />,
    act: async (user) => {
      await search(user);
      await pick(user, /^Pat/);
      await user.keyboard("{Escape}");
      await open(user);
    },
    shows: [messages.recents],
  },
  {
    name: "groups and an address",
    ui: <UserPicker {...many} include={["groups", "emails"]} />,
    act: search,
    shows: [
      messages.groups,
      messages.results,
      messages.sentences([messages.found(people.length + 1), messages.foundGroups(1)]),
    ],
  },
  {
    name: "an address to invite",
    ui: <UserPicker {...many} include={["emails"]} />,
    act: type("new@x.test"),
    shows: [messages.invitations, messages.invite("new@x.test")],
  },
  {
    name: "a list that was typed",
    ui: <UserPicker {...many} />,
    act: type("pat@doe.test; kim@doe.test"),
    shows: [messages.listToLookUp(2), messages.lookUp],
  },
  {
    name: "a list that is looked up",
    ui: <UserPicker {...many} />,
    fail: { hang: true, ...forever },
    act: (user) => paste(user, "pat@doe.test; kim@doe.test"),
    shows: [messages.lookingUp(0, 2), messages.stop],
  },
  {
    name: "a list that was looked up",
    ui: <UserPicker {...many} />,
    act: (user) => paste(user, "pat@doe.test; nobody@x.test"),
    shows: [messages.listAdded(1), messages.listNotFound(["nobody@x.test"])],
  },
];
