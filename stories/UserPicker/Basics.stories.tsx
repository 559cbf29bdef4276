import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { UserPicker } from "../../src/index.js";
import { anna } from "../support/people.js";
import { typeInPicker } from "../support/pickerPlay.js";
import { choiceArgTypes } from "../support/unionArgTypes.js";
import { whenFast } from "../support/whenFast.js";

const meta = {
  title: "UserPicker/UserPicker",
  component: UserPicker,
  args: { label: "Owner", onChange: fn() },
  argTypes: choiceArgTypes,
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Type a name or an e-mail, walk the list with the arrow keys, and choose with Enter or a click. */
export const AtWork: Story = {
  play: whenFast(async (context) => {
    const { canvas, userEvent, args } = context;
    const input = await typeInPicker(context, "anna smi");
    await userEvent.click(await canvas.findByRole("option", { name: /anna\.smith@example\.com/ }));
    await expect(args.onChange).toHaveBeenCalledWith(expect.objectContaining(anna), {
      reason: "select",
    });
    await expect(input).toHaveFocus();
    await expect(input).toHaveValue("");
    await expect(input).toHaveAccessibleDescription(/^Anna Smith anna\.smith@example\.com/);
    await expect(canvas.getByRole("button", { name: /^Remove Anna Smith/ })).toBeVisible();
  }),
};

export const Required: Story = {
  args: { required: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("combobox", { name: /Owner/ })).toBeRequired();
  },
};

/** Nothing can be done, and Tab goes past it. */
export const Disabled: Story = {
  args: { disabled: true, defaultValue: anna },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole("combobox", { name: "Owner" });
    await expect(input).toBeDisabled();
    await userEvent.tab();
    await expect(document.body).toHaveFocus();
    await expect(canvas.getByText("Anna Smith")).toBeVisible();
  },
};

/** The choice can be read and copied, and neither changed nor removed. */
export const ReadOnly: Story = {
  args: { readOnly: true, defaultValue: anna },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole("combobox", { name: "Owner" });
    await userEvent.type(input, "smi");
    await expect(input).toHaveValue("");
    await expect(input).toHaveAttribute("aria-expanded", "false");
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** In a table or a toolbar the name need not be seen; it is still said. */
export const WithoutVisibleLabel: Story = {
  args: { label: undefined, "aria-label": "Owner", placeholder: "Assign…" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("combobox", { name: "Owner" })).toBeVisible();
    await expect(canvas.queryByText("Owner")).toBeNull();
  },
};
