import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { hostSource } from "../support/hostSource.js";
import { anna, unknownId } from "../support/people.js";
import { scripted } from "../support/scripted.js";
import { standInOf } from "../support/standInOf.js";
import { PeopleTexts } from "./PeopleTexts.js";
// oxlint-disable-next-line import/default -- with ?raw Vite gives every file one
import source from "./PeopleTexts.tsx?raw";

const meta = {
  title: "Hooks/useUsers",
  component: PeopleTexts,
  parameters: { docs: hostSource(source, "People by id.") },
  args: { ids: [anna.id, unknownId] },
} satisfies Meta<typeof PeopleTexts>;

export default meta;

type Story = StoryObj<typeof meta>;

/** One request for all. Who is unknown is left out of `users`. */
export const Known: Story = {
  ...scripted({}),
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText("1 of 2 are known.")).toBeVisible();
    await expect(canvas.getByText("anna.smith@example.com")).toBeVisible();
    await expect(standInOf(canvasElement).requests).toHaveLength(1);
  },
};

export const Loading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading…")).toBeVisible();
  },
};

export const NoneKnown: Story = {
  ...scripted({}),
  args: { ids: [unknownId] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("None of them is known.")).toBeVisible();
  },
};

export const Failed: Story = {
  ...scripted({ fail: [{ status: 403, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Some could not be loaded.")).toBeVisible();
  },
};
