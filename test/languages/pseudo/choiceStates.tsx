import { UserPicker, type Principal } from "../../../src/index.js";
import { pseudoLanguage as messages } from "../../../stories/support/pseudoLanguage.js";
import {
  forever,
  many,
  one,
  pick,
  press,
  search,
  withMail,
  type PseudoState,
} from "./PseudoState.js";
import { kim, lee, me, nameless, pat, people, team } from "./pseudoPeople.js";

const everyKind: readonly Principal[] = [
  ...people,
  nameless,
  { id: "00000000" },
  { kind: "group", ...team },
  { kind: "group", id: "g2" },
  { kind: "email", email: "new@x.test" },
];

/** What a picker shows of those who are chosen. */
export const choiceStates: readonly PseudoState[] = [
  {
    name: "one chosen",
    ui: <UserPicker {...one} />,
    act: async (user) => {
      await search(user);
      await pick(user, /^Pat/);
    },
    shows: [messages.chosen(withMail(pat)), messages.clear(withMail(pat))],
  },
  {
    name: "one removed",
    ui: <UserPicker {...one} defaultValue={pat} />,
    act: (user) => press(user, messages.clear(withMail(pat))),
    shows: [messages.removed(withMail(pat)), messages.undo(withMail(pat))],
  },
  {
    name: "one locked",
    ui: <UserPicker {...one} defaultValue={pat} lockedIds={[pat.id]} />,
    act: async (user) => {
      await search(user);
      await pick(user, /^Kim/);
    },
    shows: [messages.cannotRemove(withMail(pat))],
  },
  {
    name: "tags of all kinds",
    ui: (
      <UserPicker
        {...many}
        include={["groups", "emails"]}
        defaultValue={everyKind}
        lockedIds={[pat.id]}
      />
    ),
    shows: [
      messages.chosenPeople,
      messages.chosenCount(everyKind.length),
      messages.unknownUser,
      messages.unnamed,
      messages.unnamedGroup,
      messages.group,
      messages.invited,
      messages.clearAll,
      messages.nameWithDetails(withMail(pat), [messages.locked]),
    ],
  },
  {
    name: "tags that failed",
    ui: <UserPicker {...many} defaultValue={[{ id: pat.id }]} />,
    fail: { status: 403, ...forever },
    shows: [messages.nameWithDetails(messages.userNotLoaded, [messages.retryWithEnter])],
  },
  {
    name: "tags that don't all show",
    ui: <UserPicker {...many} defaultValue={people} maxVisibleTags={1} />,
    shows: [messages.more(2), messages.showMore(2)],
  },
  {
    name: "tags that all show again",
    ui: <UserPicker {...many} defaultValue={people} maxVisibleTags={1} />,
    act: (user) => press(user, messages.showMore(2)),
    shows: [messages.showFewer],
  },
  {
    name: "all removed",
    ui: <UserPicker {...many} defaultValue={people} />,
    act: (user) => press(user, messages.clearAll),
    shows: [messages.removedCount(3), messages.undoCount(3)],
  },
  {
    name: "all brought back",
    ui: <UserPicker {...many} defaultValue={people} />,
    act: async (user) => {
      await press(user, messages.clearAll);
      await press(user, messages.undoCount(3));
    },
    shows: [messages.restoredCount(3)],
  },
  {
    name: "the last who can be chosen",
    ui: <UserPicker {...many} maxSelected={2} defaultValue={[kim]} />,
    act: async (user) => {
      await search(user);
      await pick(user, /^Lee/);
    },
    shows: [messages.sentences([messages.chosen(withMail(lee)), messages.limitReached(2)])],
  },
  {
    name: "people who can't be chosen",
    ui: <UserPicker {...one} isUserDisabled={({ id }) => id === pat.id} />,
    act: search,
    shows: [messages.notChoosable],
  },
  {
    name: "a change that is looked at",
    ui: <UserPicker {...many} defaultValue={[me]} onBeforeChange={() => new Promise(() => {})} />,
    act: (user) => press(user, messages.clear(withMail(me))),
    shows: [messages.checking],
  },
  {
    name: "a change that is refused",
    ui: <UserPicker {...many} defaultValue={[me]} onBeforeChange={() => false} />,
    act: (user) => press(user, messages.clear(withMail(me))),
    shows: [messages.changeRefused],
  },
  {
    name: "required, described and wrong",
    ui: (
      <UserPicker
        {...one}
        required
        name="owner"
        description="Help of the host"
        errorMessage="Error of the host"
      />
    ),
    shows: [messages.required],
  },
];
