import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import {
  anna,
  bob,
  button,
  cleo,
  openPicker,
  option,
  people,
  status,
  tagNames,
} from "./openPicker.js";

const LIMIT = "No more than 2 people can be chosen. Remove one to choose another.";

test("the limit is said when it is reached, and when somebody tries again", async () => {
  const { input, user, onChange } = await openPicker({ maxSelected: 2, suggestions: people });
  await user.click(input);
  await user.click(await option(/anna@/));
  expect(screen.queryByText(LIMIT)).toBeNull();
  await user.click(await option(/bob@/));
  expect(status()).toHaveTextContent(`Bob Smithers, bob@x.test chosen. ${LIMIT}`);
  expect(screen.getByText(LIMIT, { selector: ".ipp-message *" })).toBeVisible();
  const disabled = screen
    .getAllByRole("option")
    .map((one) => one.getAttribute("aria-disabled") === "true");
  expect(disabled).toEqual([false, true, false, true]);
  await expectNoAxeViolations();

  await user.click(await option(/cleo@/));
  expect(onChange).toHaveBeenCalledTimes(2);
  expect(status()).toHaveTextContent(LIMIT);
  const said = status().textContent;
  await user.click(await option(/cleo@/));
  // The same once more is another text to the live region.
  expect(status().textContent).not.toBe(said);
  expect(status()).toHaveTextContent(LIMIT);
});

test("one can be unchosen, and another chosen then", async () => {
  const { input, user } = await openPicker({
    maxSelected: 2,
    suggestions: people,
    defaultValue: [anna, bob],
  });
  await user.click(input);
  await user.click(await option(/anna@/));
  expect(tagNames()).toEqual(["Bob Smithers"]);
  expect(await option(/cleo@/)).not.toHaveAttribute("aria-disabled");
  await user.click(await option(/cleo@/));
  expect(tagNames()).toEqual(["Bob Smithers", "Cleo Smiths"]);
});

test("a value beyond the limit stays, and can only shrink", async () => {
  const { input, user, onChange } = await openPicker({
    maxSelected: 2,
    suggestions: people,
    defaultValue: [anna, bob, cleo],
  });
  expect(tagNames()).toHaveLength(3);
  await user.click(input);
  expect(screen.getByText(LIMIT, { selector: ".ipp-message *" })).toBeVisible();
  await user.click(await option(/asmith@/));
  expect(onChange).not.toHaveBeenCalled();
  expect(status()).toHaveTextContent(LIMIT);
  await user.click(button(/^Remove Bob/));
  await user.click(input);
  await user.click(await option(/asmith@/));
  expect(tagNames()).toEqual(["Anna Smith", "Cleo Smiths"]);
});

test("a list that is pasted into a full picker adds nobody", async () => {
  const { input, user, onChange } = await openPicker({
    maxSelected: 2,
    defaultValue: [anna, bob, cleo],
  });
  await user.click(input);
  await user.paste("asmith@y.test; cleo@x.test; bob@x.test");
  expect(
    await screen.findByText(/^Can’t be chosen: /, { selector: ".ipp-message *" }),
  ).toBeVisible();
  expect(onChange).not.toHaveBeenCalled();
  expect(tagNames()).toHaveLength(3);
});
