import type { FigureOf } from "../Figures.js";
import type { Speed } from "../benchPages.js";

/** A figure of ours that is to be no larger than a number, or than so many times the figure of another page. */
export interface Target {
  title: string;
  of: FigureOf;
  /** The page that ours is measured against; without one the figure itself is. */
  against?: FigureOf;
  atMost: number;
}

const BOTH = [1, 4] as const;
const OURS = ["picker", "headless"] as const;

/** What the project has set itself, in the order in which a person meets it. */
export const TARGETS: readonly Target[] = [
  ...mounts("mount of one picker", "mount 1", "floor", 1.3),
  ...mounts("mount of 100 pickers", "mount 100", "comboBox", 1.3),
  ...BOTH.map((speed) => ratio("1000 avatars by id", "avatars", "picker", "avatars", speed, 1.5)),
  number("requests of 1000 avatars by id", "avatars requests", 1),
  ...both("1000 people arrive → rows painted", "answer", "floor", [1.25, 1.25]),
  ...both("1000 people arrive → rows painted", "answer", "comboBoxVirtual", [0.85, 0.7]),
  ...both("arrow key → painted", "arrow", "floor", [1.2, 1.2]),
  ...both("work of an arrow key", "arrow task", "comboBoxVirtual", [0.7, 0.7]),
  ...both("one more letter → rows painted", "letter", "floor", [1.2, 1.2]),
  ...both("the same, out of a known answer", "narrowed", "floor", [1.2, 1.2]),
  number("requests of a letter out of a known answer", "narrowed requests", 0),
  number("a letter, nothing changes: commits beside the picker", "renders of a letter: outside", 0),
  number("a letter, nothing changes: rows drawn again", "renders of a letter: rows", 0),
  number("an arrow key: commits beside the picker", "renders of an arrow key: outside", 0),
  number("an arrow key: rows drawn again", "renders of an arrow key: rows", 2),
  number("10 letters: requests", "requests of ten letters", 1),
  number("deleted to 3 and typed again: requests", "requests of the same again", 0),
  number("10,000 mounts: nodes left", "cycles: nodes", 0),
  number("10,000 mounts: listeners left", "cycles: listeners", 0),
  number("10,000 mounts: bytes left of each", "cycles: bytes each", 300),
  // Fewer than were asked for.
  number("1000 searches: answers kept", "searches: answers kept", 999),
  number("1000 searches: MB of heap", "searches: MB", 5),
  number("whole scenario: long tasks", "long tasks", 0),
  ratio("whole scenario: ms in long tasks", "long task time", "picker", "comboBoxVirtual", 4, 0.5),
];

function number(title: string, measure: string, atMost: number): Target {
  return { title, of: { measure, page: "picker", speed: 1 }, atMost };
}

function ratio(
  title: string,
  measure: string,
  page: string,
  against: string,
  speed: Speed,
  atMost: number,
): Target {
  return {
    title,
    of: { measure, page, speed },
    against: { measure, page: against, speed },
    atMost,
  };
}

function mounts(title: string, measure: string, against: string, atMost: number): Target[] {
  return both(title, measure, against, [atMost, atMost]);
}

/** Both of ours, at both speeds. */
function both(
  title: string,
  measure: string,
  against: string,
  [atMost, atMostSlow]: readonly [number, number],
): Target[] {
  return BOTH.flatMap((speed) =>
    OURS.map((page) =>
      ratio(title, measure, page, against, speed, speed === 1 ? atMost : atMostSlow),
    ),
  );
}
