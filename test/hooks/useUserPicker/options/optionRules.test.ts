import { describe, expect, test, vi } from "vitest";
import { optionRules } from "../../../../src/hooks/useUserPicker/options/optionRules.js";
import { optionOf } from "../../../../src/hooks/useUserPicker/options/PickerOption.js";
import type { PickerRules } from "../../../../src/hooks/useUserPicker/UserPickerOptions.js";
import type { ChosenPrincipal } from "../../../../src/hooks/useUserPicker/choice/useChosen.js";
import { english } from "../../../../src/messages/english.js";
import { principalKey, type Principal } from "../../../../src/people/Principal.js";

const anna = { id: "a", givenName: "Anna" };
const bob = { id: "b", givenName: "Bob" };
const group: Principal = { kind: "group", id: "a", displayName: "A" };

function rulesFor(
  list: readonly Principal[],
  {
    isUserDisabled,
    locked = [],
    isFull = false,
  }: { isUserDisabled?: PickerRules["isUserDisabled"]; locked?: string[]; isFull?: boolean } = {},
) {
  const chosen = list.map((value): ChosenPrincipal => ({
    key: principalKey(value),
    value,
    known: value,
    status: "success",
    name: "",
    hasNamesake: false,
    isLocked: locked.includes(principalKey(value)),
    retry: () => {},
  }));
  const keys = new Set(chosen.map(({ key }) => key));
  const { stateOf } = optionRules(isUserDisabled, { list, keys, chosen, isFull }, "a", english);
  return (value: Principal | null) =>
    stateOf(
      value === null
        ? { key: "unassigned", value, source: "unassigned" }
        : optionOf(value, "search"),
    );
}

const free = { isChosen: false, isDisabled: false, disabledReason: undefined, isYou: false };

describe("an option", () => {
  test("is chosen by identity: a group with the id of a person is somebody else", () => {
    const stateOf = rulesFor([{ id: "a" }]);
    expect(stateOf(anna)).toEqual({ ...free, isChosen: true, isYou: true });
    expect(stateOf(group)).toEqual(free);
    expect(stateOf(bob)).toEqual(free);
  });

  test.each([
    [false, undefined],
    [undefined as unknown as boolean, undefined],
    [true, english.notChoosable],
    ["", english.notChoosable],
    ["On leave", "On leave"],
  ])("for which the host says %j has the reason %j", (verdict, reason) => {
    const stateOf = rulesFor([], { isUserDisabled: () => verdict });
    const isDisabled = reason !== undefined;
    expect(stateOf(bob)).toEqual({ ...free, isDisabled, disabledReason: reason });
  });

  test("that is chosen can be removed, whatever the host says of choosing it", () => {
    const stateOf = rulesFor([bob], { isUserDisabled: () => true });
    expect(stateOf(bob)).toEqual({ ...free, isChosen: true });
  });

  test("is judged when it is a person, and then alone", () => {
    const isUserDisabled = vi.fn(() => true);
    const stateOf = rulesFor([], { isUserDisabled });
    expect(stateOf(group)).toEqual(free);
    expect(stateOf({ kind: "email", email: "x@y.test" })).toEqual(free);
    expect(stateOf(null).isDisabled).toBe(false);
    expect(isUserDisabled).not.toHaveBeenCalled();
  });

  test("that is locked says so", () => {
    const stateOf = rulesFor([bob], { locked: ["user:b"] });
    expect(stateOf(bob)).toEqual({
      ...free,
      isChosen: true,
      isDisabled: true,
      disabledReason: english.locked,
    });
  });

  test("when no more can be chosen, is disabled unless it is chosen", () => {
    const stateOf = rulesFor([bob], { isFull: true });
    expect(stateOf(anna)).toEqual({ ...free, isYou: true, isDisabled: true });
    expect(stateOf(bob)).toEqual({ ...free, isChosen: true });
  });

  test("“unassigned” is chosen while nobody is", () => {
    expect(rulesFor([])(null)).toEqual({ ...free, isChosen: true });
    expect(rulesFor([bob])(null)).toEqual(free);
  });
});
