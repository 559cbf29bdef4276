import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import { openPicker, openPickerOfOne, option, status } from "./openPicker.js";
import { activeOption } from "./renderPicker.js";

const names = () =>
  screen.getAllByRole("option").map((each) => each.querySelector(".ipp-option-text")?.textContent);
const said = (text: string | RegExp) => screen.findByText(text, { selector: ".ipp-message *" });

describe("people who can't be chosen", () => {
  test.each([
    ["a text", "On leave", "On leave"],
    ["true", true, "Can’t be chosen"],
    ["an empty text", "", "Can’t be chosen"],
  ])("%s: the reason is part of the option, and Enter and click choose nobody", async (...row) => {
    const [, verdict, reason] = row;
    const { user, input, onChange } = await openPicker({
      isUserDisabled: ({ id }) => id === "b1" && verdict,
    });
    await user.type(input, "smi");
    const bobs = await option(new RegExp(`^Bob Smithers bob@x.test ${reason}$`, "u"));
    expect(bobs).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(reason)).toBeVisible();
    expect(screen.getAllByRole("option").filter((each) => each.ariaDisabled)).toEqual([bobs]);
    await expectNoAxeViolations();
    await waitFor(() => expect(status()).toHaveTextContent("4 people found."));
    await user.click(bobs);
    expect(status()).toHaveTextContent(reason);
    expect(await said(reason)).toBeVisible();
    expect(activeOption(input)).toBe(bobs);
    await user.keyboard("{Enter}");
    expect(onChange).not.toHaveBeenCalled();
    expect(input).toHaveValue("smi");
    expect(input).toHaveAttribute("aria-expanded", "true");
  });

  test("hold before anything is typed and in a picker of one", async () => {
    const { user, input, onChange } = await openPickerOfOne({
      suggestions: [{ id: "b1", givenName: "Bob" }],
      isUserDisabled: () => "On leave",
    });
    await user.click(input);
    await user.click(await option("Bob On leave"));
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onChange).not.toHaveBeenCalled();
    expect(status()).toHaveTextContent("On leave");
  });
});

describe("the host's filter", () => {
  test("leaves people out and puts them in another order", async () => {
    const { user, input } = await openPicker({
      filterUsers: (users) => users.filter(({ id }) => id !== "b1").reverse(),
    });
    await user.type(input, "smi");
    await option(/Cleo/);
    expect(names()).toEqual([
      "Cleo Smithscleo@x.test",
      "Anna Smithasmith@y.test",
      "Anna Smithanna@x.test",
    ]);
  });

  test("one that is new, and copies people, at each render costs no request and ends", async () => {
    const { user, input, api, onCommit, setProps } = await openPicker();
    const copying = () => ({
      filterUsers: (users: readonly { id: string }[]) => users.map((each) => ({ ...each })),
    });
    setProps(copying());
    await user.type(input, "smi");
    expect(await screen.findAllByRole("option")).toHaveLength(4);
    const before = onCommit.mock.calls.length;
    for (let n = 0; n < 10; n += 1) setProps(copying());
    expect(onCommit.mock.calls.length - before).toBeLessThanOrEqual(20);
    expect(await api.requests()).toHaveLength(1);
    await user.keyboard("{ArrowDown}");
    expect(input).toHaveAttribute("aria-activedescendant");
  });

  test("one that doubles people, or adds strangers, offers each of the answer once", async () => {
    const { user, input } = await openPicker({
      filterUsers: (users) => [...users, ...users, { id: "x", givenName: "Stranger" }],
    });
    await user.type(input, "smi");
    await option(/Cleo/);
    expect(names()).toHaveLength(4);
  });
});

describe("Enter", () => {
  test("chooses nobody of a former answer, and the person once it is the answer", async () => {
    const { user, input, api, onChange } = await openPicker({ narrowing: "off" });
    await user.type(input, "smi");
    await option(/Cleo/);
    await api.configure({ latencyMs: 400 });
    await user.type(input, "th");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onChange).not.toHaveBeenCalled();
    expect(input).toHaveValue("smith");
    await waitFor(() => expect(screen.queryByText("Searching…")).toBeNull());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(onChange).toHaveBeenCalledOnce());
  });
});
