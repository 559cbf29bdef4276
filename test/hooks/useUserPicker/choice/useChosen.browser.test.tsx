import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLayoutEffect } from "react";
import { expect, test } from "vitest";
import type { UserRef } from "../../../../src/client/User.js";
import { useUserPicker } from "../../../../src/hooks/useUserPicker/useUserPicker.js";
import type { UserPickerState } from "../../../../src/hooks/useUserPicker/UserPickerState.js";
import { renderWithUsers } from "../../../support/renderWithUsers.js";
import { bob, openUsers } from "../../openUsers.js";

/** A picker of two, one of whom has to be looked up, and what each commit showed. */
async function openTwo() {
  const { client } = await openUsers();
  const value: UserRef[] = [{ id: "a1" }, bob];
  const seen: UserPickerState[] = [];
  function Picker({ locked }: { locked: string }) {
    const picker = useUserPicker({ multiple: true, value, lockedIds: [locked] });
    useLayoutEffect(() => void seen.push(picker));
    return (
      <div {...picker.getRootProps()}>
        <label {...picker.getLabelProps()}>
          Team
          <input {...picker.getInputProps()} />
        </label>
      </div>
    );
  }
  const { rerender } = renderWithUsers(<Picker locked="b1" />, { client });
  const names = () => seen.at(-1)?.chosen.map(({ name, isLocked }) => name + (isLocked ? "!" : ""));
  await expect.poll(names).toEqual(["Anna Smith, anna@x.test", "Bob Smithers, bob@x.test!"]);
  return { seen, names, lock: (id: string) => rerender(<Picker locked={id} />) };
}

test("those who are chosen are the same list for each letter that is typed", async () => {
  const { seen } = await openTwo();
  seen.splice(0, seen.length - 1);
  await userEvent.type(screen.getByRole("combobox"), "smi");
  expect(seen.at(-1)?.text).toBe("smi");
  expect(new Set(seen.map(({ chosen }) => chosen)).size).toBe(1);
});

test("those who are chosen follow the rules of the host", async () => {
  const { names, lock } = await openTwo();
  act(() => lock("a1"));
  expect(names()).toEqual(["Anna Smith, anna@x.test!", "Bob Smithers, bob@x.test"]);
});
