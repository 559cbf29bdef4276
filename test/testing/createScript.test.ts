import { expect, test } from "vitest";
import { createScript, type FailureScope } from "../../src/testing/createScript.js";

interface Step extends FailureScope {
  name: string;
}

function script(...steps: Step[]) {
  const made = createScript<Step>();
  for (const step of steps) made.add(step);
  return made;
}

test("uses instructions once each, in order", () => {
  const { take } = script({ name: "a" }, { name: "b" });
  expect([take("me"), take("me"), take("me")].map((step) => step?.name)).toEqual([
    "a",
    "b",
    undefined,
  ]);
});

test("uses an instruction as often as it says", () => {
  const { take } = script({ name: "a", times: 2 }, { name: "b", times: 0 }, { name: "c" });
  expect([take("me"), take("me"), take("me")].map((step) => step?.name)).toEqual(["a", "a", "c"]);
});

test("uses an instruction for ever, until cleared", () => {
  const { take, clear } = script({ name: "a", times: Infinity });
  for (let request = 0; request < 1000; request++) expect(take("user")?.name).toBe("a");
  clear();
  expect(take("user")).toBeUndefined();
});

test("keeps an instruction for the operation that it names", () => {
  const { take } = script({ name: "search only", match: "search" }, { name: "any" });
  expect(take("me")?.name).toBe("any");
  expect(take(undefined)).toBeUndefined();
  expect(take("search")?.name).toBe("search only");
});
