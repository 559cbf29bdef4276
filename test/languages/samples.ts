import type { Messages } from "../../src/messages/Messages.js";

type FunctionKey = {
  [Key in keyof Messages]: Messages[Key] extends string ? never : Key;
}[keyof Messages];

/** What each message that is a function is called with in tests. */
type Samples = { [Key in FunctionKey]: readonly Parameters<Messages[Key]>[] };

/** In every language, these have among them all plural categories of whole numbers. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1000, 1_000_000];
const counts: [number][] = COUNTS.map((count) => [count]);
const names: [string][] = [["Anna Smith, anna@x.test"], ["C# #1"], ["山田太郎"], ["أحمد علي"]];
const lists: [string[]][] = [[["a"]], [["a", "b"]], [["a@x.test", "b c", "d"]]];

/** 09:05 where the test runs. */
export const SAMPLE_TIME = new Date(2026, 4, 3, 9, 5).getTime();

/** One entry for each message that is a function: a new one is not left out, or the types are wrong. */
export const samples: Samples = {
  startTyping: counts,
  typeMore: counts,
  textTooLong: counts,
  found: counts,
  noneFound: names,
  moreThanShown: counts,
  waiting: counts,
  waitUntil: [[SAMPLE_TIME]],
  chosen: names,
  removed: names,
  clear: names,
  chosenCount: counts,
  removedCount: counts,
  undo: names,
  undoCount: counts,
  restored: names,
  restoredCount: counts,
  more: counts,
  showMore: counts,
  cannotRemove: names,
  limitReached: counts,
  foundGroups: counts,
  invite: [["new@x.test"]],
  listToLookUp: counts,
  lookingUp: [
    [0, 1],
    [3, 1000],
    [1234, 5678],
  ],
  listAdded: counts,
  listOthers: counts,
  listNotFound: lists,
  listNotAsked: lists,
  listNotChosen: lists,
  listChooseOne: names,
  showEverybody: [
    [1, 6],
    [2, 7],
    [11, 21],
    [995, 1000],
  ],
  nameWithDetails: [
    ["Anna Smith", []],
    ["Anna Smith", ["anna@x.test"]],
    ["Anna Smith", ["anna@x.test", "locked"]],
  ],
  sentences: [[["One."]], [["One.", "Two."]]],
};
