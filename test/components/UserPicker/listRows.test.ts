import { describe, expect, test } from "vitest";
import { listRows } from "../../../src/components/UserPicker/listRows.js";
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
