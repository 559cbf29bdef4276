import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import type { UserRef } from "../../../src/client/User.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import {
  anna,
  bob,
  button,
  cleo,
  openPicker,
  openPickerOfOne,
  option,
  otherAnna,
  queryButton,
  status,
  tag,
  tagNames,
  tags,
  type ManyProps,
} from "./openPicker.js";

const three = [anna, bob, cleo];

test("a removal is said by name, and a button brings them back where they were", async () => {
  const { input, user, onChange } = await openPicker({ defaultValue: three });
  await user.click(button(/^Remove Bob/));
  expect(status()).toHaveTextContent("Bob Smithers, bob@x.test removed.");
  await expectNoAxeViolations();
  await user.click(button("Bring back Bob Smithers, bob@x.test"));
  expect(tagNames()).toEqual(["Anna Smith", "Bob Smithers", "Cleo Smiths"]);
  expect(status()).toHaveTextContent("Bob Smithers, bob@x.test is back.");
  expect(onChange).toHaveBeenLastCalledWith(three, { reason: "undo" });
  expect(queryButton(/^Bring back/)).toBeNull();
  expect(input).toHaveFocus();
});

test.each(["Control", "Meta"])("%s+Z in the empty input and on a tag brings back", async (key) => {
  const { input, user } = await openPicker({ defaultValue: three });
  await user.click(button(/^Remove Bob/));
  expect(tag(/Cleo/)).toHaveFocus();
  await user.keyboard(`{${key}>}z{/${key}}`);
  expect(tagNames()).toHaveLength(3);
  expect(tag(/Cleo/)).toHaveFocus();
  await user.keyboard("{Delete}");
  await user.click(input);
  await user.keyboard(`{${key}>}z{/${key}}`);
  expect(tagNames()).toHaveLength(3);
  await user.keyboard(`{${key}>}z{/${key}}`);
  expect(tagNames()).toHaveLength(3);
});

test("Ctrl+Z in a text is the text's", async () => {
  const { input, user } = await openPicker({ defaultValue: three });
  await user.click(button(/^Remove Bob/));
  await user.type(input, "x");
  await user.keyboard("{Control>}z{/Control}");
  expect(tagNames()).toHaveLength(2);
});

test("all are removed at once, which is counted, and come back at once", async () => {
  const { input, user, onChange } = await openPicker({ defaultValue: three });
  await user.click(button("Remove all people"));
  expect(tags()).toEqual([]);
  expect(input).toHaveFocus();
  expect(status()).toHaveTextContent("3 people removed.");
  expect(onChange).toHaveBeenLastCalledWith([], { reason: "clear" });
  await user.click(button("Bring back 3 people"));
  expect(status()).toHaveTextContent("3 people are back.");
  expect(tagNames()).toHaveLength(3);
});

test("all but the locked are removed", async () => {
  const { user } = await openPicker({ defaultValue: three, lockedIds: [bob.id] });
  await user.click(button("Remove all people"));
  expect(tagNames()).toEqual(["Bob Smithers"]);
  expect(status()).toHaveTextContent("2 people removed.");
  await user.click(button("Bring back 2 people"));
  expect(tagNames()).toEqual(["Anna Smith", "Bob Smithers", "Cleo Smiths"]);
});

test("whoever changes something else can't undo any more", async () => {
  const { input, user } = await openPicker({ defaultValue: three });
  await user.click(button(/^Remove Bob/));
  await user.type(input, "smi");
  await user.click(await option(/asmith@/));
  expect(queryButton(/^Bring back/)).toBeNull();
  await user.keyboard("{Control>}z{/Control}");
  expect(tagNames()).toEqual(["Anna Smith", "Cleo Smiths", "Anna Smith"]);
});

test("an undo that the host has made impossible does not come back", async () => {
  function Host(props: ManyProps) {
    const [value, setValue] = useState<readonly UserRef[]>(three);
    return (
      <>
        <UserPicker {...props} value={value} onChange={(next: UserRef[]) => setValue(next)} />
        <button type="button" onClick={() => setValue([anna, cleo, otherAnna])}>
          Host adds
        </button>
        <button type="button" onClick={() => setValue([anna, cleo])}>
          Host takes back
        </button>
      </>
    );
  }
  const { user } = await openPicker({}, {}, (props) => <Host {...props} />);
  await user.click(button(/^Remove Bob/));
  expect(button(/^Bring back Bob/)).toBeVisible();
  await user.click(button("Host adds"));
  expect(queryButton(/^Bring back/)).toBeNull();
  await user.click(button("Host takes back"));
  expect(tagNames()).toEqual(["Anna Smith", "Cleo Smiths"]);
  expect(queryButton(/^Bring back/)).toBeNull();
});

test("one person alone comes back, too", async () => {
  const { input, user, onChange } = await openPickerOfOne({ defaultValue: anna });
  await user.click(button(/^Remove Anna/));
  expect(onChange).toHaveBeenLastCalledWith(null, { reason: "clear" });
  await user.click(button("Bring back Anna Smith, anna@x.test"));
  expect(screen.getByText("Anna Smith")).toBeVisible();
  expect(onChange).toHaveBeenLastCalledWith(anna, { reason: "undo" });
  expect(input).toHaveFocus();
  await user.click(button(/^Remove Anna/));
  await user.keyboard("{Control>}z{/Control}");
  expect(screen.getByText("Anna Smith")).toBeVisible();
});
