import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { UserPicker } from "../../src/index.js";
import { anna, unknownId } from "../support/people.js";
import { scripted } from "../support/scripted.js";
import { standInOf } from "../support/standInOf.js";
import { whenFast } from "../support/whenFast.js";

const meta = {
  title: "UserPicker/The choice",
  component: UserPicker,
  args: { label: "Owner" },
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A person of whom the host knows more than an id is shown as they are, and asked for nowhere. */
export const Chosen: Story = {
  args: { defaultValue: anna },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText("Anna Smith")).toBeVisible();
    await expect(canvas.getByText(/^anna\.smith@example\.com/)).toBeVisible();
    await expect(standInOf(canvasElement).requests).toEqual([]);
  },
};

/** An id is enough: the rest is looked up. */
export const ChosenById: Story = {
  args: { defaultValue: { id: anna.id } },
  play: whenFast(async ({ canvas }) => {
    await expect(await canvas.findByText("Anna Smith")).toBeVisible();
  }),
};

export const ChosenByIdLoading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  args: { defaultValue: { id: anna.id } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading person…")).toBeVisible();
  },
};

/** The server answered without them: deleted, or of another organisation. They stay in the value. */
export const ChosenByIdUnknown: Story = {
  ...scripted({}),
  args: { defaultValue: { id: unknownId } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Unknown person")).toBeVisible();
    await expect(canvas.getByRole("button", { name: /^Remove/ })).toBeVisible();
  },
};

/** Nothing is known of them, not even whether they exist. They stay in the value. */
export const ChosenByIdNotLoaded: Story = {
  ...scripted({ fail: [{ status: 403, times: Infinity }] }),
  args: { defaultValue: { id: anna.id } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Person could not be loaded")).toBeVisible();
    await expect(canvas.getByRole("button", { name: /^Remove/ })).toBeVisible();
  },
};

/** The cross removes the person; the focus stays in the picker. */
export const Removed: Story = {
  args: { defaultValue: anna },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^Remove Anna Smith/ }));
    await expect(canvas.getByRole("combobox")).toHaveFocus();
    await expect(canvas.queryByText("Anna Smith")).toBeNull();
    await expect(canvas.getByRole("status")).toHaveTextContent(/Anna Smith.* removed\.$/);
  },
};
