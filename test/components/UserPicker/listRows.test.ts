import { describe, expect, test } from "vitest";
import { listRows, withTitles } from "../../../src/components/UserPicker/listRows.js";
import { userOptions } from "../../../src/hooks/useUserPicker/options/PickerOption.js";

function section(key: string, title: string | null, ids: readonly string[]) {
  return {
    key,
    title,
    options: userOptions(
      ids.map((id) => ({ id })),
      "suggestions",
    ),
  };
}

describe("the rows of sections", () => {
  test("a title is a row without a position; positions run through all sections", () => {
    const rows = listRows([section("a", "A", ["1", "2"]), section("b", "B", ["3"])]);
    expect(rows.map(({ option, position }) => (option ? position : "title"))).toEqual([
      "title",
      0,
      1,
      "title",
      2,
    ]);
  });

  test("a section without a title has none", () => {
    expect(listRows([section("a", null, ["1"])]).map(({ position }) => position)).toEqual([0]);
  });

  test("each row has a key of its own", () => {
    const rows = listRows([section("a", "A", ["a"]), section("b", "B", ["b"])]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});

describe("the titles of a window", () => {
  const rows = listRows([
    section("a", null, ["1"]),
    section("b", "B", ["2", "3"]),
    section("c", "C", ["4", "5"]),
    section("d", "D", ["6"]),
  ]);

  test("the title of each section in it is part of it, in order", () => {
    expect(withTitles([3, 5, 6], rows)).toEqual([1, 3, 4, 5, 6]);
  });

  test("a title that is in view is there once, others are not", () => {
    expect(withTitles([1, 2], rows)).toEqual([1, 2]);
    expect(withTitles([0], rows)).toEqual([0]);
  });

  test("the row of the active option comes in its place", () => {
    expect(withTitles([0, 1, 8], rows)).toEqual([0, 1, 7, 8]);
  });
});
