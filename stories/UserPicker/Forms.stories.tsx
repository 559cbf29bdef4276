import { Button } from "@itwin/itwinui-react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState, type ReactElement } from "react";
import { expect } from "storybook/test";
import { UserPicker } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { anna } from "../support/people.js";
import { HookForm } from "./HookForm.js";

const team = makePeople(6);

const meta = {
  title: "UserPicker/In forms",
  component: UserPicker,
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** `name` gives one field each, with the id. */
export const PlainForm: Story = {
  render: () => <PlainFormOfTwo />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Save" }));
    await expect(canvas.getByLabelText("Sent")).toHaveTextContent(
      `owner=${anna.id} reviewer=${team[2]?.id} reviewer=${team[4]?.id}`,
    );
  },
};

function PlainFormOfTwo(): ReactElement {
  const [sent, setSent] = useState("");
  return (
    <form
      className="story-form"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = [...new FormData(event.currentTarget)];
        setSent(fields.map(([name, value]) => `${name}=${String(value)}`).join(" "));
      }}
    >
      <UserPicker label="Owner" name="owner" required defaultValue={anna} />
      <UserPicker
        multiple
        label="Reviewers"
        name="reviewer"
        suggestions={team}
        defaultValue={team.filter((_, n) => n === 2 || n === 4)}
      />
      <div>
        <Button type="submit" styleType="high-visibility">
          Save
        </Button>{" "}
        <Button type="reset">Reset</Button>
      </div>
      <output aria-label="Sent">{sent}</output>
    </form>
  );
}

/** Somebody must be chosen; a text alone is nobody. */
export const Required: Story = {
  args: { label: "Owner", required: true },
  render: (args) => (
    <form className="story-form">
      <UserPicker {...args} />
    </form>
  ),
  play: async ({ canvas }) => {
    const input = canvas.getByRole<HTMLInputElement>("combobox", { name: /Owner/ });
    await expect(input.form?.checkValidity()).toBe(false);
    await expect(input.validationMessage).toBe("Choose a person.");
  },
};

/** What is below the field describes it. */
export const DescriptionAndError: Story = {
  args: {
    label: "Owner",
    defaultValue: anna,
    description: "Answers for the issue.",
    errorMessage: "Anna Smith has left the project.",
  },
  play: async ({ canvas }) => {
    const input = canvas.getByRole("combobox");
    await expect(input).toBeInvalid();
    await expect(input).toHaveAccessibleDescription(
      /Answers for the issue\. .*Anna Smith has left the project\./,
    );
  },
};

/** A form's reset brings the first choice back, and clears the text. */
export const Reset: Story = {
  render: () => <PlainFormOfTwo />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Remove all people" }));
    await userEvent.type(canvas.getByRole("combobox", { name: "Reviewers" }), "sm");
    await userEvent.click(canvas.getByRole("button", { name: "Reset" }));
    await expect(await canvas.findAllByRole("row")).toHaveLength(2);
    await expect(canvas.getByRole("combobox", { name: "Reviewers" })).toHaveValue("");
  },
};

/** A disabled fieldset disables the pickers in it. */
export const DisabledFieldset: Story = {
  args: { multiple: true, label: "Reviewers", name: "reviewer", defaultValue: team.slice(2, 5) },
  render: (args) => (
    <form className="story-form">
      <fieldset disabled aria-label="Review">
        <UserPicker {...args} />
      </fieldset>
    </form>
  ),
  play: async ({ canvas }) => {
    const input = canvas.getByRole<HTMLInputElement>("combobox");
    await expect(input).toBeDisabled();
    await expect(input.form && [...new FormData(input.form)]).toEqual([]);
  },
};

/** With react-hook-form: `Controller` gives value, handlers and ref. */
export const ReactHookForm: Story = {
  render: () => <HookForm />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Save" }));
    await expect(await canvas.findByText("Choose who answers for it.")).toBeVisible();
    const input = canvas.getByRole("combobox", { name: "Owner" });
    await expect(input).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await userEvent.click(canvas.getByRole("button", { name: "Save" }));
    await expect(await canvas.findByText(/^Saved/)).toBeVisible();
  },
};
