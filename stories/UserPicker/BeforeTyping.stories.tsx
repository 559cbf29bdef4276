import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { UserPicker } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { typeInPicker } from "../support/pickerPlay.js";
import { standInOf } from "../support/standInOf.js";
import { whenFast } from "../support/whenFast.js";

const team = makePeople(5).slice(1);

const meta = {
  title: "UserPicker/Before typing",
  component: UserPicker,
  args: { label: "Owner" },
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The host knows who is likely. Nothing is sent. */
export const Suggestions: Story = {
  args: { suggestions: team },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    const section = await canvas.findByRole("group", { name: "Suggestions" });
    await expect(within(section).getAllByRole("option")).toHaveLength(4);
    await expect(standInOf(canvasElement).requests).toEqual([]);
  },
};

/** A function of the host's is called when the list opens. */
export const SuggestionsFromAFunction: Story = {
  args: { suggestions: async () => team },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await expect(await canvas.findByRole("option", { name: /John Smith/ })).toBeVisible();
  },
};

export const SuggestionsThatFail: Story = {
  args: { suggestions: () => Promise.reject(new Error("No team")) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await expect(await canvas.findByText("The suggestions could not be loaded.")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
};

/** Whoever is signed in often means themselves. */
export const YouFirst: Story = {
  args: { suggestCurrentUser: true, suggestions: team },
  play: whenFast(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    const [first] = await canvas.findAllByRole("option", { name: /\(you\)/ });
    await expect(first).toHaveTextContent(/^EL?Emma Lindqvist\s*\(you\)/);
  }),
};

/** Who was chosen last comes first. `recents` keeps them while the page lives, or where the host's adapter says. */
export const Recents: Story = {
  args: { recents: true },
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    await typeInPicker(context, "john smi");
    await canvas.findAllByRole("option", { name: /john/i });
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await userEvent.keyboard("{ArrowDown}");
    const section = await canvas.findByRole("group", { name: "Recent" });
    await expect(within(section).getByRole("option")).toHaveTextContent(/john/i);
  }),
};
