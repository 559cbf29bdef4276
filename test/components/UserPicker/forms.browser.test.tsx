import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { UserRef } from "../../../src/client/User.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import type { Principal } from "../../../src/people/Principal.js";
import { renderPicker, smiths, submitted, TestForm } from "./renderPicker.js";

const [pat1, pat2, pat3] = smiths(3) as [UserRef, UserRef, UserRef];
const form = () => screen.getByRole<HTMLFormElement>("form", { name: "Form" });
const removeButtons = () => screen.queryAllByRole("button", { name: /^Remove/, hidden: true });

describe("what is submitted", () => {
  test("one field for each person, with the id, in the order of the choice", async () => {
    const { user, input } = await renderPicker(
      <TestForm>
        <UserPicker multiple label="Team" name="team" debounceMs={10} defaultValue={[pat3]} />
      </TestForm>,
    );
    await user.type(input, "smith");
    await user.click(await screen.findByRole("option", { name: /Pat0002/ }));
    await user.type(input, "smith");
    await user.click(await screen.findByRole("option", { name: /Pat0001/ }));
    expect(submitted("team")).toEqual(["s0003", "s0002", "s0001"]);
    await user.click(screen.getByRole("button", { name: /^Remove Pat0002/ }));
    expect(submitted("team")).toEqual(["s0003", "s0001"]);
  });

  test("groups go by id, addresses as they are", async () => {
    const members: Principal[] = [
      { kind: "group", id: "g1", displayName: "Surveyors" },
      { kind: "email", email: "guest@example.org" },
      pat1,
    ];
    await renderPicker(
      <TestForm>
        <UserPicker
          multiple
          label="Team"
          name="team"
          include={["groups", "emails"]}
          defaultValue={members}
        />
      </TestForm>,
    );
    expect(submitted("team")).toEqual(["g1", "guest@example.org", "s0001"]);
  });

  test("nobody, and what is only typed, is nothing at all", async () => {
    const { user, input } = await renderPicker(
      <TestForm>
        <UserPicker label="Owner" name="owner" />
      </TestForm>,
    );
    await user.type(input, "sm");
    expect([...new FormData(form())]).toEqual([]);
  });

  test("Enter submits with a closed list, and not with an active option", async () => {
    const onSubmit = vi.fn();
    const { user, input } = await renderPicker(
      <TestForm onSubmit={onSubmit}>
        <UserPicker multiple label="Team" name="team" debounceMs={10} />
      </TestForm>,
    );
    await user.type(input, "smith");
    await screen.findAllByRole("option");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(submitted("team")).toEqual(["s0001"]);
    expect(onSubmit).not.toHaveBeenCalled();
    await user.keyboard("{Enter}");
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});

describe("validity", () => {
  test("required: blocks until somebody is chosen, whatever is typed", async () => {
    const onSubmit = vi.fn();
    const { user, input } = await renderPicker(
      <TestForm onSubmit={onSubmit}>
        <UserPicker multiple required label="Team" debounceMs={10} />
      </TestForm>,
    );
    expect(input).toBeRequired();
    form().requestSubmit();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(input).toHaveFocus();
    expect(input).toHaveProperty("validationMessage", "Choose a person.");
    expect(input.matches(":invalid")).toBe(true);
    await user.type(input, "smith");
    expect(form().checkValidity()).toBe(false);
    await screen.findAllByRole("option");
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(input.matches(":valid")).toBe(true));
    form().requestSubmit();
    expect(onSubmit).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: /^Remove/ }));
    await waitFor(() => expect(form().checkValidity()).toBe(false));
  });

  test("an explicit invalidity blocks with its text, until it is gone", async () => {
    const { input, rerender } = await renderPicker(
      <TestForm>
        <UserPicker label="Owner" defaultValue={pat1} customValidity="Not on leave, please." />
      </TestForm>,
    );
    expect(form().checkValidity()).toBe(false);
    expect(input.validationMessage).toBe("Not on leave, please.");
    rerender(
      <TestForm>
        <UserPicker label="Owner" defaultValue={pat1} />
      </TestForm>,
    );
    await waitFor(() => expect(form().checkValidity()).toBe(true));
  });

  test.each([{ disabled: true }, { readOnly: true }])(
    "a picker that can't be changed is not asked for: %o",
    async (props) => {
      const { input } = await renderPicker(
        <TestForm>
          <UserPicker label="Owner" required customValidity="No." {...props} />
        </TestForm>,
      );
      expect(input.willValidate).toBe(false);
      expect(form().checkValidity()).toBe(true);
    },
  );
});

describe("reset", () => {
  test("goes back to the people at the start, and clears the text", async () => {
    const onChange = vi.fn();
    const { user, input } = await renderPicker(
      <TestForm>
        <UserPicker
          multiple
          label="Team"
          name="team"
          defaultValue={[pat1, pat2]}
          onChange={onChange}
        />
      </TestForm>,
    );
    await user.click(screen.getByRole("button", { name: /^Remove Pat0001/ }));
    await user.type(input, "sm{Escape}");
    onChange.mockClear();
    await page.getByRole("button", { name: "Reset" }).click();
    await waitFor(() => expect(submitted("team")).toEqual(["s0001", "s0002"]));
    expect(input).toHaveValue("");
    expect(onChange.mock.calls).toEqual([[[pat1, pat2], { reason: "reset" }]]);
  });

  test("of a controlled picker asks the host", async () => {
    const onChange = vi.fn();
    function Host() {
      const [value, setValue] = useState<UserRef | null>(pat2);
      return (
        <UserPicker
          label="Owner"
          name="owner"
          value={value}
          defaultValue={pat1}
          onChange={(next, details) => {
            onChange(next, details);
            setValue(next);
          }}
        />
      );
    }
    await renderPicker(
      <TestForm>
        <Host />
      </TestForm>,
    );
    expect(submitted("owner")).toEqual(["s0002"]);
    form().reset();
    await waitFor(() => expect(submitted("owner")).toEqual(["s0001"]));
    expect(onChange.mock.calls).toEqual([[pat1, { reason: "reset" }]]);
  });

  test("of a controlled picker without a default goes back to its first value", async () => {
    const onChange = vi.fn();
    const team = (value: UserRef[]) => (
      <TestForm>
        <UserPicker multiple label="Team" value={value} onChange={onChange} />
      </TestForm>
    );
    const { rerender } = await renderPicker(team([pat1]));
    rerender(team([pat2]));
    form().reset();
    await waitFor(() => expect(onChange).toHaveBeenCalledWith([pat1], { reason: "reset" }));
  });

  test("that a handler calls off does nothing", async () => {
    const onReset = vi.fn((event: React.FormEvent) => event.preventDefault());
    const { user, input } = await renderPicker(
      <TestForm onReset={onReset}>
        <UserPicker multiple label="Team" name="team" defaultValue={[pat1, pat2]} />
      </TestForm>,
    );
    await user.click(screen.getByRole("button", { name: /^Remove Pat0001/ }));
    await user.type(input, "sm{Escape}");
    // As a person presses it: between the handlers of a real event, microtasks run.
    await page.getByRole("button", { name: "Reset" }).click();
    await waitFor(() => expect(onReset).toHaveBeenCalled());
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(submitted("team")).toEqual(["s0002"]);
    expect(input).toHaveValue("sm");
  });
});

describe("a disabled fieldset", () => {
  function Fieldset({ disabled }: { disabled: boolean }) {
    return (
      <TestForm>
        <fieldset disabled={disabled}>
          <UserPicker
            multiple
            label="Team"
            name="team"
            debounceMs={10}
            required
            defaultValue={[pat1, pat2]}
            suggestions={[pat3]}
          />
        </fieldset>
      </TestForm>
    );
  }

  test("submits nothing, opens nothing, and keeps everybody", async () => {
    const { user, input } = await renderPicker(<Fieldset disabled />);
    expect([...new FormData(form())]).toEqual([]);
    expect(input).toBeDisabled();
    expect(form().checkValidity()).toBe(true);
    for (const button of removeButtons()) expect(button).toBeDisabled();
    await user.click(input);
    expect(input).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("listbox")).toBeNull();
    const [row] = screen.getAllByRole("row");
    row?.focus();
    await user.keyboard("{Delete}{Backspace}");
    expect(screen.getAllByRole("row")).toHaveLength(2);
  });

  test("closes the list when it is disabled later, and looks so", async () => {
    const { user, input, rerender, container } = await renderPicker(<Fieldset disabled={false} />);
    const field = container.querySelector(".ipp-field");
    if (field === null) throw new Error("There is no field.");
    const enabledLook = getComputedStyle(field).backgroundColor;
    await user.click(input);
    await screen.findByRole("option");
    rerender(<Fieldset disabled />);
    expect(getComputedStyle(field).backgroundColor).not.toBe(enabledLook);
    await waitFor(() => expect(screen.queryByRole("option")).toBeNull());
    expect(input).toHaveAttribute("aria-expanded", "false");
    rerender(<Fieldset disabled={false} />);
    expect(screen.queryByRole("option")).toBeNull();
    expect(submitted("team")).toEqual(["s0001", "s0002"]);
  });

  test("a picker that is disabled while its list is open closes it", async () => {
    const { user, input, rerender } = await renderPicker(
      <UserPicker label="Owner" suggestions={[pat3]} />,
    );
    await user.click(input);
    await screen.findByRole("option");
    rerender(<UserPicker label="Owner" suggestions={[pat3]} disabled />);
    await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
    expect(input).toHaveAttribute("aria-expanded", "false");
  });
});

describe("name and description", () => {
  test("label, description, error, the host's own and who is chosen", async () => {
    const { input, container } = await renderPicker(
      <>
        <p id="hint">Ask first.</p>
        <UserPicker
          multiple
          label="Team"
          description="Told by e-mail."
          errorMessage="One too many."
          aria-describedby="hint"
          defaultValue={[pat1, pat2]}
        />
      </>,
    );
    expect(input).toHaveAccessibleName("Team");
    expect(input).toHaveAccessibleDescription(/2 people chosen/);
    for (const text of ["Told by e-mail.", "One too many.", "Ask first."]) {
      expect(input).toHaveAccessibleDescription(expect.stringContaining(text));
    }
    expect(input).toBeInvalid();
    expect(within(container).getByText("One too many.")).toBeVisible();
  });

  test("of one, the description is the person", async () => {
    const { input } = await renderPicker(<UserPicker label="Owner" defaultValue={pat1} />);
    expect(input).toHaveAccessibleDescription(/Pat0001 Smith/);
    expect(input).not.toBeInvalid();
  });

  test("a press on the label focuses the input", async () => {
    const { input } = await renderPicker(<UserPicker multiple label="Team" />);
    await page.getByText("Team", { exact: true }).click();
    expect(input).toHaveFocus();
  });

  test("a label of the host's names the input, and no id dangles", async () => {
    const { input } = await renderPicker(
      <>
        <label htmlFor="mine">Team</label>
        <UserPicker multiple id="mine" />
      </>,
    );
    expect(input).toHaveAccessibleName("Team");
    expect(input).not.toHaveAttribute("aria-labelledby");
  });
});
