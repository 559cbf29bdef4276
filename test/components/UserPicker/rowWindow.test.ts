import { describe, expect, test } from "vitest";
import { listRows } from "../../../src/components/UserPicker/listRows.js";
import {
  rangeAround,
  rangeAtStart,
  rangeInView,
  rowAt,
  rowsToDraw,
  rowStarts,
  type RowSizes,
} from "../../../src/components/UserPicker/rowWindow.js";
import { userOptions } from "../../../src/hooks/useUserPicker/options/PickerOption.js";

function section(key: string, title: string | null, ids: readonly string[]) {
  const users = ids.map((id) => ({ id }));
  return { key, title, options: userOptions(users, "suggestions") };
}

const rows = listRows([
  section("a", null, ["1"]),
  section("b", "B", ["2", "3"]),
  section("c", "C", ["4", "5"]),
  section("d", "D", ["6"]),
]);

describe("where rows start", () => {
  const sizes = (own: [object, number][] = []): RowSizes => ({ own: new WeakMap(own) });

  test("each kind has its size until it is measured", () => {
    expect(rowStarts(rows.slice(0, 3), sizes())).toEqual([0, 48, 80, 128]);
    expect(rowStarts(rows.slice(0, 3), { ...sizes(), option: 50, title: 20 })).toEqual([
      0, 50, 70, 120,
    ]);
  });

  test("a row of another size has its own", () => {
    const [first] = rows;
    const own = sizes([[first?.option ?? {}, 100]]);
    expect(rowStarts(rows.slice(0, 2), own)).toEqual([0, 100, 132]);
  });

  test("no rows have no size", () => {
    expect(rowStarts([], sizes())).toEqual([0]);
    expect(rowsToDraw([], rangeInView([0], 0, 400), -1)).toEqual([]);
  });

  test("a row is found by its place, from its first pixel on", () => {
    const starts = [0, 10, 30, 40];
    expect([0, 9, 10, 29.5, 30, 39].map((top) => rowAt(starts, top))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  const hundred = Array.from({ length: 101 }, (_, n) => n * 10);

  test("a view shows the rows that it touches, and six more on each side", () => {
    const now = { first: 20, last: 21 };
    expect(rangeAround(now, hundred, 0, 49)).toEqual({ first: 0, last: 10 });
    expect(rangeAround(now, hundred, 505, 50)).toEqual({ first: 44, last: 61 });
    expect(rangeAround(now, hundred, 960, 50)).toEqual({ first: 90, last: 99 });
  });

  test("the rows in view are those that it touches", () => {
    expect(rangeInView(hundred, 505, 50)).toEqual({ first: 50, last: 55 });
    expect(rangeInView(hundred, 0, 5000)).toEqual({ first: 0, last: 99 });
  });

  test("at first the rows in view are drawn, and as few more as are enough", () => {
    const atStart = rangeAtStart(hundred, 50);
    expect(atStart).toEqual({ first: 0, last: 6 });
    expect(rangeAround(atStart, hundred, 0, 50)).toBe(atStart);
    expect(rangeAtStart(hundred, 5000)).toEqual({ first: 0, last: 99 });
    expect(rangeAtStart([0], 400)).toEqual({ first: 0, last: -1 });
  });

  test("what is drawn stays while there are three more above and one below, and not twenty", () => {
    const now = { first: 44, last: 61 };
    expect(rangeAround(now, hundred, 470, 100)).toBe(now);
    expect(rangeAround(now, hundred, 469, 100)).not.toBe(now);
    expect(rangeAround(now, hundred, 509, 100)).toBe(now);
    expect(rangeAround(now, hundred, 510, 100)).toEqual({ first: 45, last: 67 });
    const all = { first: 0, last: 99 };
    expect(rangeAround(all, hundred, 500, 50)).toEqual({ first: 44, last: 61 });
    expect(rangeAround(all, hundred, 0, 900)).toBe(all);
  });
});

describe("the rows to draw", () => {
  const draw = (first: number, last: number, active = -1) =>
    rowsToDraw(rows, { first, last }, active);

  test("the title of each section in the window is among them, in order", () => {
    expect(draw(3, 3)).toEqual([1, 3]);
    expect(draw(5, 6)).toEqual([4, 5, 6]);
  });

  test("a title that is in view is there once, others are not", () => {
    expect(draw(1, 2)).toEqual([1, 2]);
    expect(draw(0, 0)).toEqual([0]);
  });

  test("the active row comes in its place, with its title", () => {
    expect(draw(0, 1, 8)).toEqual([0, 1, 7, 8]);
  });

  test("a window of former rows shows those that are left", () => {
    expect(draw(7, 40)).toEqual([7, 8]);
    expect(draw(30, 40)).toEqual([]);
  });
});
