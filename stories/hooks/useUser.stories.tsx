import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { hostSource } from "../support/hostSource.js";
import { anna, unknownId } from "../support/people.js";
import { scripted } from "../support/scripted.js";
import { PersonText } from "./PersonText.js";
// oxlint-disable-next-line import/default -- with ?raw Vite gives every file one
import source from "./PersonText.tsx?raw";

const meta = {
  title: "Hooks/useUser",
  component: PersonText,
  parameters: { docs: hostSource(source, "One person by id.") },
  args: { id: anna.id },
} satisfies Meta<typeof PersonText>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Known: Story = {
  ...scripted({}),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("anna.smith@example.com")).toBeVisible();
  },
};

export const Loading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading…")).toBeVisible();
  },
};

/** The server answered without them: deleted, or of another organisation. */
export const Unknown: Story = {
  ...scripted({}),
  args: { id: unknownId },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Nobody has this id.")).toBeVisible();
  },
};

/** It goes on by itself once the wait is over, if that is at most a minute. */
export const AskedToWait: Story = {
  ...scripted({ fail: [{ status: 429, retryAfter: 30, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("The service asks to wait.")).toBeVisible();
  },
};

/** Nothing is known of them, and asking again may help. */
export const Failed: Story = {
  ...scripted({ fail: [{ status: 403, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "Try again" })).toBeVisible();
  },
};
